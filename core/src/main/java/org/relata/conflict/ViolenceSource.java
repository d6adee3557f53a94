package org.relata.conflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Where the events of the record are read from: a file of events, or a store, which adds them up first.
 *
 * <p>For a store of many events, one {@link PartyDays} holds all events of the same parties and type in a year: the sums are
 * made in the database. It is asked for the days of such a row only where they matter: where a party changed sides within
 * the year, and in the first and the last year of an episode.
 */
public interface ViolenceSource {

    /** Takes what is read. */
    interface Taker {
        /** Events in which people were killed. */
        void violence(PartyDays row);

        /** An event that may end a war. */
        void accord(PartyAccord row);
    }

    /** Gives all that the query asks for, in an order that is always the same. */
    void read(ViolenceQuery query, Taker taker);

    /** Gives of each row of several events its days, each as a row of its own, in the order of time. */
    default void days(ViolenceQuery query, List<PartyDays> rows, BiConsumer<PartyDays, PartyDays> taker) {
        rows.forEach(row -> taker.accept(row, row));
    }

    /** The claims behind these events, as far as the source has claims. */
    default Map<String, List<String>> claims(Collection<String> events) {
        return Map.of();
    }

    /** Last day of anything in the source, whatever was asked; the record says nothing of later days. */
    LocalDate lastDay();
}
