package org.relata.evaluate.cluster;

import java.util.Map;
import java.util.Set;

/** A measure of clusters against the gold's, as CoNLL's scorer computes it. */
public enum Measure {
    /** By links: how many links are missing between the mentions of a cluster (Vilain and others, 1995). */
    MUC {
        @Override
        public <M> Tally of(Clusters<M> gold, Clusters<M> found) {
            double[] recall = links(gold, found);
            double[] precision = links(found, gold);
            return new Tally(recall[0], recall[1], precision[0], precision[1]);
        }
    },
    /** By mentions: what share of each mention's cluster is right (Bagga and Baldwin, 1998). */
    B_CUBED {
        @Override
        public <M> Tally of(Clusters<M> gold, Clusters<M> found) {
            return new Tally(shared(gold, found), gold.size(), shared(found, gold), found.size());
        }
    },
    /** By entities: clusters are paired one to one, as well as can be (Luo, 2005). */
    CEAF_E {
        @Override
        public <M> Tally of(Clusters<M> gold, Clusters<M> found) {
            double[][] likeness = new double[gold.sets().size()][found.sets().size()];
            for (int i = 0; i < likeness.length; i++) {
                Set<M> cluster = gold.sets().get(i);
                for (Map.Entry<Integer, Integer> share : found.shares(cluster).entrySet()) {
                    if (share.getKey() >= 0) {
                        int other = found.sets().get(share.getKey()).size();
                        likeness[i][share.getKey()] = 2.0 * share.getValue() / (cluster.size() + other);
                    }
                }
            }
            double best = Assignment.best(likeness);
            return new Tally(best, gold.sets().size(), best, found.sets().size());
        }
    };

    /** The tally of one document, or of everything at once. */
    public abstract <M> Tally of(Clusters<M> gold, Clusters<M> found);

    /** Links of each cluster that hold in the other partition, and all links. */
    private static <M> double[] links(Clusters<M> of, Clusters<M> in) {
        double held = 0;
        double all = 0;
        for (Set<M> cluster : of.sets()) {
            Map<Integer, Integer> shares = in.shares(cluster);
            int alone = shares.getOrDefault(-1, 0);
            int pieces = alone + shares.size() - (alone > 0 ? 1 : 0);
            held += cluster.size() - pieces;
            all += cluster.size() - 1;
        }
        return new double[] {held, all};
    }

    private static <M> double shared(Clusters<M> of, Clusters<M> in) {
        double sum = 0;
        for (Set<M> cluster : of.sets()) {
            for (Map.Entry<Integer, Integer> share : in.shares(cluster).entrySet()) {
                double n = share.getKey() < 0 ? 0 : share.getValue();
                sum += n * n / cluster.size();
            }
        }
        return sum;
    }
}
