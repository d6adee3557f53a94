package org.relata.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held a state, from a day to a day.
 *
 * @param leader id of the group that the regime rests on; null where the registry names none
 * @param evidence the entry of the registry
 */
public record Regime(
        String id,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String leader,
        String evidence) {}
