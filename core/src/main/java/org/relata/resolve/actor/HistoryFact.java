package org.relata.resolve.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated fact of an actor's history.
 *
 * @param kind {@code life}, {@code name}, {@code code}, {@code holds}, {@code office}, {@code held-by}, {@code member-of},
 *     {@code member}, {@code under}, {@code commands}, {@code lineage} or {@code designation}
 * @param what in words: a name, a post, a type of lineage, a list
 * @param with id of the other actor, where there is one
 * @param note what is to be said besides: a role, the status of a designation, "first cited"
 */
public record HistoryFact(
        String kind,
        String what,
        @Nullable String with,
        Period period,
        @Nullable String note,
        Entry entry) {

    /** The day that it is put at in a timeline; null where neither end is known. */
    @Nullable
    LocalDate at() {
        return period.from() == null ? period.to() : period.from();
    }
}
