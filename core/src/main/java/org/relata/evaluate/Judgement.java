package org.relata.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.evaluate.cluster.ClusterTally;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;

/** What one judge says of one gold record, or of a few that belong together. Filled by one thread. */
final class Judgement {

    /** What a figure is about. */
    record Key(String measure, String label) {}

    /** One of several classes was right and one was given. */
    record Choice(String measure, String gold, String got) {}

    /** One number was right and one was given. */
    record Pair(String measure, String label, double gold, double got) {}

    /** Right, spurious and missed. */
    private final Map<Key, long[]> counts = new LinkedHashMap<>();
    /** Right, and of how many. */
    private final Map<Key, long[]> shares = new LinkedHashMap<>();

    /** Sum, and of how many. */
    private final Map<Key, double[]> means = new LinkedHashMap<>();

    private final Map<String, ClusterTally> clusters = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private long words;

    void right(String measure, String label) {
        count(measure, label, 0);
    }

    void spurious(String measure, String label) {
        count(measure, label, 1);
    }

    void missed(String measure, String label) {
        count(measure, label, 2);
    }

    private void count(String measure, String label, int which) {
        counts.computeIfAbsent(new Key(measure, label), key -> new long[3])[which]++;
    }

    void share(String measure, String label, boolean right) {
        long[] share = shares.computeIfAbsent(new Key(measure, label), key -> new long[2]);
        share[0] += right ? 1 : 0;
        share[1]++;
    }

    void mean(String measure, String label, double value) {
        double[] mean = means.computeIfAbsent(new Key(measure, label), key -> new double[2]);
        mean[0] += value;
        mean[1]++;
    }

    void clusters(String measure, ClusterTally tally) {
        clusters.merge(measure, tally, ClusterTally::plus);
    }

    void choice(String measure, String gold, String got) {
        choices.add(new Choice(measure, gold, got));
    }

    void pair(String measure, String label, double gold, double got) {
        pairs.add(new Pair(measure, label, gold, got));
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    /** The record, or something in it, was not judged, for this reason. */
    void leaveOut(String why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    /** Counts the words that were worked on. */
    void read(ParsedDocument document) {
        for (Sentence sentence : document.sentences()) {
            words += sentence.words().size();
        }
    }

    Map<Key, long[]> counts() {
        return counts;
    }

    Map<Key, long[]> shares() {
        return shares;
    }

    Map<Key, double[]> means() {
        return means;
    }

    Map<String, ClusterTally> clusters() {
        return clusters;
    }

    List<Choice> choices() {
        return choices;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, Long> leftOut() {
        return leftOut;
    }

    long words() {
        return words;
    }
}
