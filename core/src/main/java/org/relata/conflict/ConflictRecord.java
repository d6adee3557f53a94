package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * All that the record holds of a question: who killed how many of whom on which days, and what may have ended it.
 *
 * @param last last day of anything in the source
 * @param leftOut how many events counted for no dyad, by the reason
 * @param days the days of rows that hold several events
 */
public record ConflictRecord(
        List<DyadDays> violence,
        List<Accord> accords,
        LocalDate last,
        Map<String, Integer> leftOut,
        UnaryOperator<List<DyadDays>> days) {

    public ConflictRecord {
        violence = List.copyOf(violence);
        accords = List.copyOf(accords);
    }

    /** A record of single events. */
    public ConflictRecord(List<DyadDays> violence, LocalDate last) {
        this(violence, List.of(), last, Map.of(), UnaryOperator.identity());
    }

    /** Reads a source and finds the sides of every event as of its day. */
    static ConflictRecord of(ViolenceSource source, ViolenceQuery query, Sides sides) {
        return new RecordReading(source, query, sides).read();
    }

    /** The same rows, but for those that this holds of: they come as their days. */
    List<DyadDays> split(List<DyadDays> rows, Predicate<DyadDays> wanted) {
        List<DyadDays> all = new ArrayList<>(rows.size());
        List<DyadDays> years = new ArrayList<>();
        for (DyadDays row : rows) {
            (row.key() != null && wanted.test(row) ? years : all).add(row);
        }
        all.addAll(days.apply(years));
        return all;
    }
}
