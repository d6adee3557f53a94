package org.relata.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a question is put for.
 *
 * @param from first day; null for as far back as the record goes
 * @param to the reference day: nothing later is looked at
 */
public record Frame(@Nullable LocalDate from, LocalDate to) {

    /** The last calendar year that is over on the reference day. */
    public int closed() {
        return openYear().isPresent() ? to.getYear() - 1 : to.getYear();
    }

    /** The year of the reference day, while it is not yet over: it may still become active. */
    public Optional<Integer> openYear() {
        return to.getDayOfYear() == to.lengthOfYear() ? Optional.empty() : Optional.of(to.getYear());
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !day.isAfter(to);
    }
}
