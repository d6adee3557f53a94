package org.relata.exchange.geo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state over one stretch of time, as three lists have it.
 *
 * @param iso3 ISO 3166 alpha-3, of a state that is no more the withdrawn one; empty where ISO never had one
 * @param gw number in Gleditsch and Ward's list; null where that does not count it
 * @param cow number in the Correlates of War list; null where that does not count it
 */
public record State(
        String iso3,
        String name,
        @Nullable Integer gw,
        String gwAbbreviation,
        @Nullable LocalDate gwFrom,
        @Nullable LocalDate gwTo,
        @Nullable Integer cow,
        String cowAbbreviation,
        @Nullable LocalDate cowFrom,
        @Nullable LocalDate cowTo) {

    /** Whether Gleditsch and Ward count it on that day. */
    public boolean inGw(LocalDate day) {
        return gw != null && holds(gwFrom, gwTo, day);
    }

    /** Whether the Correlates of War count it on that day. */
    public boolean inCow(LocalDate day) {
        return cow != null && holds(cowFrom, cowTo, day);
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
