package org.relata.conflict;

import java.util.EnumMap;
import java.util.Map;

/** What the three estimates say together. */
final class Verdicts {

    private Verdicts() {}

    static Map<Estimate, Standing> standings(Map<Estimate, Course> courses) {
        Map<Estimate, Standing> standings = new EnumMap<>(Estimate.class);
        courses.forEach((estimate, course) -> standings.put(estimate, course.standing()));
        return standings;
    }

    /** Whether all of them give one verdict. */
    static boolean holds(Map<Estimate, Course> courses) {
        Course best = courses.get(Estimate.BEST);
        return best != null && courses.values().stream().allMatch(best::agreesWith);
    }
}
