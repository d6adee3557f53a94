package org.relata.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a source and finds the sides of what it gives. */
final class RecordReading implements ViolenceSource.Taker {

    private final ViolenceSource source;
    private final ViolenceQuery query;
    private final DyadFinder finder;
    private final List<PartyDays> mixed = new ArrayList<>();
    private final Map<String, PartyDays> keyed = new HashMap<>();
    private final List<DyadDays> violence = new ArrayList<>();
    private final List<Accord> accords = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    RecordReading(ViolenceSource source, ViolenceQuery query, Sides sides) {
        this.source = source;
        this.query = query;
        this.finder = new DyadFinder(sides);
    }

    ConflictRecord read() {
        source.read(query, this);
        source.days(query, mixed, (row, day) -> add(day, null));
        return new ConflictRecord(violence, accords, source.lastDay(), leftOut, this::days);
    }

    /** A row in which a party changes sides is taken day by day, when all has been read. */
    @Override
    public void violence(PartyDays row) {
        if (row.key() != null && !finder.isOne(row)) {
            mixed.add(row);
            return;
        }
        add(row, row.key());
    }

    private void add(PartyDays row, @Nullable String key) {
        DyadFinder.Found found = finder.find(row);
        Dyad dyad = found.dyad();
        if (dyad == null) {
            leftOut.merge(String.valueOf(found.why()), row.events(), Integer::sum);
            return;
        }
        if (key != null) {
            keyed.put(key, row);
        }
        violence.add(days(dyad, found, row, key));
    }

    private static DyadDays days(Dyad dyad, DyadFinder.Found found, PartyDays row, @Nullable String key) {
        return new DyadDays(
                dyad,
                row.first().getYear(),
                row.first(),
                row.last(),
                row.events(),
                row.deaths(),
                row.event(),
                key,
                found.alliesOfA(),
                found.alliesOfB());
    }

    /** The source may have changed since it was read: a year of which it no longer gives all events stays whole. */
    private List<DyadDays> days(List<DyadDays> years) {
        Map<String, List<DyadDays>> byKey = new LinkedHashMap<>();
        Map<String, DyadDays> wholes = new HashMap<>();
        List<PartyDays> rows = new ArrayList<>(years.size());
        for (DyadDays year : years) {
            String key = String.valueOf(year.key());
            PartyDays row = keyed.get(key);
            if (row != null) {
                wholes.put(key, year);
                byKey.put(key, new ArrayList<>());
                rows.add(row);
            }
        }
        source.days(query, rows, (whole, day) -> {
            String key = String.valueOf(whole.key());
            DyadDays row = wholes.get(key);
            List<DyadDays> of = byKey.get(key);
            if (row == null || of == null) {
                throw new IllegalStateException("no row was asked for with key " + whole.key());
            }
            of.add(day(row, day));
        });
        List<DyadDays> all = new ArrayList<>();
        byKey.forEach((key, days) -> {
            DyadDays whole = wholes.get(key);
            boolean isLess = whole != null
                    && days.stream().mapToInt(DyadDays::events).sum() < whole.events();
            all.addAll(isLess ? List.of(whole) : days);
        });
        return all;
    }

    private static DyadDays day(DyadDays row, PartyDays day) {
        return new DyadDays(
                row.dyad(),
                row.year(),
                day.first(),
                day.last(),
                day.events(),
                day.deaths(),
                day.event(),
                null,
                row.alliesOfA(),
                row.alliesOfB());
    }

    @Override
    public void accord(PartyAccord row) {
        List<String> of = finder.all(row.actors(), row.recipients(), row.day());
        if (!of.isEmpty()) {
            accords.add(new Accord(row.kind(), of, of.get(0), row.day(), row.event()));
        }
    }
}
