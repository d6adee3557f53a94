package org.relata.conflict;

import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A dyad over time.
 *
 * @param handover the regime that took over side A's state while the dyad went on; null where none did
 * @param courses by each estimate
 */
public record DyadHistory(
        Dyad dyad,
        SortedMap<Integer, DyadYear> years,
        Map<Estimate, Course> courses,
        @Nullable Regime handover,
        Verdict verdict) {

    /** By this estimate. */
    public Course course(Estimate estimate) {
        Course course = courses.get(estimate);
        if (course == null) {
            throw new IllegalStateException("no course by " + estimate);
        }
        return course;
    }

    /** By the best estimate. */
    public Course course() {
        return course(Estimate.BEST);
    }

    /** Whether any estimate has an active year. */
    public boolean everActive() {
        return years.values().stream().anyMatch(year -> year.active(Estimate.HIGH) || year.active(Estimate.BEST));
    }

    /** Its first year in the record. */
    public DyadYear firstYear() {
        return years.values().iterator().next();
    }

    /** Its last year in the record. */
    public DyadYear lastYear() {
        return years.tailMap(years.lastKey()).values().iterator().next();
    }

    /** Deaths of all years. */
    public Deaths total() {
        Deaths total = Deaths.NONE;
        for (DyadYear year : years.values()) {
            total = total.plus(year.deaths());
        }
        return total;
    }
}
