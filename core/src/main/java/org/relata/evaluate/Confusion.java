package org.relata.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which class was given for which: a table, and the figures that follow from it. */
public final class Confusion {

    private final String measure;
    private final Map<String, Map<String, Long>> cells = new TreeMap<>();

    Confusion(String measure) {
        this.measure = measure;
    }

    void add(String gold, String got) {
        cells.computeIfAbsent(gold, row -> new TreeMap<>()).merge(got, 1L, Long::sum);
    }

    /** What the classes are of. */
    public String measure() {
        return measure;
    }

    /** All classes, gold or given, in alphabetical order. */
    public List<String> labels() {
        TreeSet<String> labels = new TreeSet<>(cells.keySet());
        cells.values().forEach(row -> labels.addAll(row.keySet()));
        return new ArrayList<>(labels);
    }

    /** How often {@code got} was given where {@code gold} was right. */
    public long cell(String gold, String got) {
        return cells.getOrDefault(gold, Map.of()).getOrDefault(got, 0L);
    }

    /** Accuracy and macro-F1 over the gold's classes, then precision, recall and F1 of each class. */
    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        long all = 0;
        long right = 0;
        double sum = 0;
        for (String label : labels()) {
            Score score = score(label);
            scores.add(score);
            all += score.n();
            right += cell(label, label);
            sum += cells.containsKey(label) ? score.figures().getOrDefault("f1", 0.0) : 0;
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("accuracy", Score.ratio(right, all));
        figures.put("macro_f1", cells.isEmpty() ? 0 : sum / cells.size());
        scores.add(0, new Score(measure, Score.ALL, all, figures));
        return scores;
    }

    private Score score(String label) {
        long right = cell(label, label);
        long given = cells.values().stream()
                .mapToLong(row -> row.getOrDefault(label, 0L))
                .sum();
        long gold = cells.getOrDefault(label, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Score.ofCounts(measure, label, right, given - right, gold - right);
    }
}
