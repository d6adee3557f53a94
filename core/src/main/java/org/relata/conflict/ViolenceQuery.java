package org.relata.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source is asked for. A source may give more than that, and never less.
 *
 * @param from first day on which an event may begin; null for all there is
 * @param to last day on which an event may begin
 * @param country ISO 3166 alpha-3 of where it happened; null for anywhere
 * @param place name of a town or first-level unit, as the gazetteer has it; null for all of the country
 */
public record ViolenceQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country,
        @Nullable String place) {

    /** Everything. */
    public static final ViolenceQuery ALL = new ViolenceQuery(null, null, null, null);

    /** Whether an event that begins on this day is asked for. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
