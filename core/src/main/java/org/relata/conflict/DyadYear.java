package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One dyad in one calendar year.
 *
 * @param first day of the first death
 * @param last day of the last death
 * @param reached the day on which the deaths of the year came to the threshold, by each estimate that did; nothing where a
 *     store gave the year as a whole
 * @param evidence ids of events: the first, the one that reached the threshold, the deadliest, the last
 */
public record DyadYear(
        int year,
        int events,
        Deaths deaths,
        LocalDate first,
        LocalDate last,
        Map<Estimate, LocalDate> reached,
        List<String> evidence,
        List<Side> alliesOfA,
        List<Side> alliesOfB) {

    /** UCDP's threshold of an active year, in deaths. */
    public static final int ACTIVE = 25;

    /** UCDP's threshold of a war, in deaths in a year. */
    public static final int WAR = 1000;

    /** Whether the year is active by this estimate. */
    public boolean active(Estimate estimate) {
        return deaths.of(estimate) >= ACTIVE;
    }

    /** UCDP's intensity by this estimate: 0 below the threshold, 1 minor, 2 war. */
    public int intensity(Estimate estimate) {
        return intensity(deaths.of(estimate));
    }

    /** UCDP's intensity of so many deaths in a year. */
    public static int intensity(long deaths) {
        return deaths >= WAR ? 2 : deaths >= ACTIVE ? 1 : 0;
    }

    /** The day on which the threshold was reached. */
    public Optional<LocalDate> reached(Estimate estimate) {
        return Optional.ofNullable(reached.get(estimate));
    }
}
