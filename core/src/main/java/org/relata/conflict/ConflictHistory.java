package org.relata.conflict;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A conflict over time.
 *
 * @param dyads those with most deaths first
 */
public record ConflictHistory(
        String id,
        String name,
        Violence violence,
        List<DyadHistory> dyads,
        SortedMap<Integer, ConflictYear> years,
        Map<Estimate, Course> courses,
        Verdict verdict) {

    public ConflictHistory {
        dyads = List.copyOf(dyads);
    }

    /** By the best estimate. */
    public Course course() {
        Course course = courses.get(Estimate.BEST);
        if (course == null) {
            throw new IllegalStateException("no course of " + id);
        }
        return course;
    }

    /** Deaths of all years. */
    public Deaths total() {
        Deaths total = Deaths.NONE;
        for (ConflictYear year : years.values()) {
            total = total.plus(year.deaths());
        }
        return total;
    }

    /** Whether any of its dyads was ever active by any estimate. */
    public boolean everActive() {
        return dyads.stream().anyMatch(DyadHistory::everActive);
    }
}
