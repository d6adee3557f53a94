package org.relata.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.relata.evaluate.cluster.ClusterTally;
import org.relata.evaluate.cluster.Measure;
import org.relata.evaluate.cluster.Tally;

/** Adds up judgements, in the order in which they are given. */
final class Scoreboard {

    private final int examples;
    private final Map<String, Map<String, long[]>> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, long[]>> shares = new LinkedHashMap<>();
    private final Map<String, Map<String, double[]>> means = new LinkedHashMap<>();
    private final Map<String, ClusterTally> clusters = new LinkedHashMap<>();
    private final Map<String, Confusion> choices = new LinkedHashMap<>();
    private final Map<String, TreeMap<String, Correlation>> pairs = new LinkedHashMap<>();
    private final Map<String, FaultKind.Gathering> faults = new TreeMap<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long words;

    /** Keeps at most this many examples of each kind of fault. */
    Scoreboard(int examples) {
        this.examples = examples;
    }

    void add(Judgement judgement) {
        judgement.counts().forEach((key, value) -> sum(counts, key, value));
        judgement.shares().forEach((key, value) -> sum(shares, key, value));
        judgement.means().forEach((key, value) -> {
            double[] sums = means.computeIfAbsent(key.measure(), measure -> new TreeMap<>())
                    .computeIfAbsent(key.label(), label -> new double[2]);
            sums[0] += value[0];
            sums[1] += value[1];
        });
        judgement.clusters().forEach((measure, tally) -> clusters.merge(measure, tally, ClusterTally::plus));
        for (Judgement.Choice choice : judgement.choices()) {
            choices.computeIfAbsent(choice.measure(), Confusion::new).add(choice.gold(), choice.got());
        }
        for (Judgement.Pair pair : judgement.pairs()) {
            pairs.computeIfAbsent(pair.measure(), measure -> new TreeMap<>())
                    .computeIfAbsent(pair.label(), label -> new Correlation())
                    .add(pair.gold(), pair.got());
        }
        for (Fault fault : judgement.faults()) {
            faults.computeIfAbsent(fault.kind(), FaultKind.Gathering::new).add(fault, examples);
        }
        judgement.leftOut().forEach((why, n) -> leftOut.merge(why, n, Long::sum));
        words += judgement.words();
    }

    private static void sum(Map<String, Map<String, long[]>> into, Judgement.Key key, long[] values) {
        long[] sums = into.computeIfAbsent(key.measure(), measure -> new TreeMap<>())
                .computeIfAbsent(key.label(), label -> new long[values.length]);
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        choices.values().forEach(confusion -> scores.addAll(confusion.scores()));
        pairs.forEach((measure, labels) ->
                labels.forEach((label, correlation) -> scores.add(correlation.score(measure, label))));
        clusters.forEach((measure, tally) -> scores.addAll(clusters(measure, tally)));
        counts.forEach((measure, labels) -> scores.addAll(withSum(measure, labels, 3)));
        shares.forEach((measure, labels) -> scores.addAll(withSum(measure, labels, 2)));
        means.forEach((measure, labels) -> labels.forEach((label, sums) ->
                scores.add(new Score(measure, label, Math.round(sums[1]), Map.of("mean", sums[0] / sums[1])))));
        return scores;
    }

    private static List<Score> clusters(String name, ClusterTally tallies) {
        List<Score> scores = new ArrayList<>();
        long n = 0;
        for (Measure measure : Measure.values()) {
            Tally tally = tallies.tally(measure);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("precision", tally.precision());
            figures.put("recall", tally.recall());
            figures.put("f1", tally.f1());
            n = Math.max(n, Math.round(tally.gold()));
            scores.add(new Score(name, measure.name().toLowerCase(Locale.ROOT), Math.round(tally.gold()), figures));
        }
        scores.add(new Score(name, "conll", n, Map.of("f1", tallies.conll())));
        return scores;
    }

    private static List<Score> withSum(String measure, Map<String, long[]> labels, int width) {
        List<Score> scores = new ArrayList<>();
        long[] sums = new long[width];
        labels.forEach((label, values) -> {
            scores.add(score(measure, label, values));
            for (int i = 0; i < width; i++) {
                sums[i] += values[i];
            }
        });
        if (labels.size() > 1 && !labels.containsKey(Score.ALL)) {
            scores.add(score(measure, Score.ALL, sums));
            if (width == 3) {
                scores.add(macro(measure, scores.subList(0, labels.size())));
            }
        }
        return scores;
    }

    private static Score macro(String measure, List<Score> labels) {
        double mean = labels.stream()
                .mapToDouble(score -> score.figures().getOrDefault("f1", 0.0))
                .average()
                .orElse(0);
        return new Score(measure, "macro", labels.stream().mapToLong(Score::n).sum(), Map.of("macro_f1", mean));
    }

    private static Score score(String measure, String label, long[] values) {
        return values.length == 3
                ? Score.ofCounts(measure, label, values[0], values[1], values[2])
                : Score.ofShare(measure, label, values[0], values[1]);
    }

    List<Confusion> confusions() {
        return List.copyOf(choices.values());
    }

    List<FaultKind> faults() {
        return FaultKind.byFrequency(faults.values());
    }

    Map<String, Long> leftOut() {
        return leftOut;
    }

    long words() {
        return words;
    }
}
