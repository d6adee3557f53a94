package org.relata.evaluate.cluster;

import java.util.EnumMap;
import java.util.Map;

/** The tallies of every measure. They add up over documents. */
public final class ClusterTally {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);

    private ClusterTally() {}

    /** Of no document. */
    public static ClusterTally none() {
        return new ClusterTally();
    }

    /** How well the found clusters fit the gold's. */
    public static <M> ClusterTally of(Clusters<M> gold, Clusters<M> found) {
        ClusterTally tally = new ClusterTally();
        for (Measure measure : Measure.values()) {
            tally.tallies.put(measure, measure.of(gold, found));
        }
        return tally;
    }

    /** Both together. */
    public ClusterTally plus(ClusterTally other) {
        ClusterTally sum = new ClusterTally();
        for (Measure measure : Measure.values()) {
            sum.tallies.put(measure, tally(measure).plus(other.tally(measure)));
        }
        return sum;
    }

    /** The tally of one measure. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** CoNLL's figure: the mean F1 of the measures. */
    public double conll() {
        double sum = 0;
        for (Measure measure : Measure.values()) {
            sum += tally(measure).f1();
        }
        return sum / Measure.values().length;
    }
}
