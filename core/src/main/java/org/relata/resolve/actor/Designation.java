package org.relata.resolve.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an authority put an actor on a list.
 *
 * @param actor id of the designated
 * @param authority id of the authority ({@code un}, {@code usa})
 * @param list name of the list, where it is known
 * @param standing {@code listed}, {@code suspended} or {@code contested} as long as the period lasts
 */
public record Designation(
        String actor, String authority, @Nullable String list, Period period, String standing, Entry entry) {

    /** What an entry says that says nothing of it. */
    public static final String LISTED = "listed";

    /** How it stood on that day: {@code not-yet}, its standing, or {@code delisted}. */
    public String statusOn(LocalDate day) {
        if (period.startsAfter(day)) {
            return "not-yet";
        }
        return period.endedBefore(day) ? "delisted" : standing;
    }
}
