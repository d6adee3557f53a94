package org.relata.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of one measure.
 *
 * @param measure what is measured ({@code head})
 * @param label of which kind of thing ({@code actor}), or {@code all}
 * @param n how many gold things it rests on
 * @param figures precision, recall, f1, accuracy, macro_f1, pearson, mean_error, share
 */
public record Score(String measure, String label, long n, Map<String, Double> figures) {

    /** The label of the figures over everything. */
    public static final String ALL = "all";

    public Score {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Precision, recall and F1 from counts; 0 where they have no ground. */
    static Score ofCounts(String measure, String label, long right, long spurious, long missed) {
        double precision = ratio(right, right + spurious);
        double recall = ratio(right, right + missed);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("precision", precision);
        figures.put("recall", recall);
        figures.put("f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        return new Score(measure, label, right + missed, figures);
    }

    /** A share of things that are right; 0 of none. */
    static Score ofShare(String measure, String label, long right, long of) {
        return new Score(measure, label, of, Map.of("share", ratio(right, of)));
    }

    static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
