package org.relata.app.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far people who judged the same agree: Krippendorff's alpha for nominal values (Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011).
 *
 * @param units how many were judged by two or more
 * @param alpha 1 where all agree, 0 where it is chance; null where it is not defined: fewer than two judgements of one
 *     unit, or one value alone
 */
record Agreement(int units, @Nullable Double alpha) {

    static Agreement of(List<List<String>> judged) {
        Map<String, Double> totals = new TreeMap<>();
        double all = 0;
        double disagreeing = 0;
        int units = 0;
        for (List<String> values : judged) {
            if (values.size() < 2) {
                continue;
            }
            units++;
            all += values.size();
            Map<String, Integer> counts = new TreeMap<>();
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                int count = entry.getValue();
                totals.merge(entry.getKey(), (double) count, Double::sum);
                disagreeing += (double) count * (values.size() - count) / (values.size() - 1);
            }
        }
        double expected = 0;
        for (double total : totals.values()) {
            expected += total * (all - total);
        }
        return new Agreement(units, expected == 0 ? null : 1 - (all - 1) * disagreeing / expected);
    }
}
