package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the record holds of a question: who killed how many of whom on which days, and what may have ended it.
 *
 * @param last last day of anything in the source
 * @param leftOut how many events counted for no dyad, by the reason
 */
public record ConflictRecord(
        List<DyadDays> violence, List<Accord> accords, LocalDate last, Map<String, Integer> leftOut) {

    public ConflictRecord {
        violence = List.copyOf(violence);
        accords = List.copyOf(accords);
    }

    /** Reads a source and finds the sides of every event as of its day. */
    static ConflictRecord of(ViolenceSource source, ViolenceQuery query, Sides sides) {
        DyadFinder finder = new DyadFinder(sides);
        List<DyadDays> violence = new ArrayList<>();
        List<Accord> accords = new ArrayList<>();
        Map<String, Integer> leftOut = new TreeMap<>();
        source.read(query, new ViolenceSource.Taker() {
            @Override
            public void violence(PartyDays row) {
                DyadFinder.Found found = finder.find(row);
                Dyad dyad = found.dyad();
                if (dyad == null) {
                    leftOut.merge(String.valueOf(found.why()), row.events(), Integer::sum);
                    return;
                }
                violence.add(new DyadDays(
                        dyad,
                        row.first().getYear(),
                        row.first(),
                        row.last(),
                        row.events(),
                        row.deaths(),
                        row.event(),
                        found.alliesOfA(),
                        found.alliesOfB()));
            }

            @Override
            public void accord(PartyAccord row) {
                List<String> of = finder.all(row.actors(), row.recipients(), row.day());
                if (!of.isEmpty()) {
                    accords.add(new Accord(row.kind(), of, of.get(0), row.day(), row.event()));
                }
            }
        });
        return new ConflictRecord(violence, accords, source.lastDay(), leftOut);
    }
}
