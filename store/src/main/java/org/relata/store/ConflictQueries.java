package org.relata.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.Accord;
import org.relata.conflict.Deaths;
import org.relata.conflict.PartyAccord;
import org.relata.conflict.PartyDays;
import org.relata.conflict.ViolenceQuery;
import org.relata.conflict.ViolenceSource;
import org.relata.model.EventParty;

/** The events of a store that count for conflicts, added up in the database by parties and year. */
final class ConflictQueries implements ViolenceSource {

    private static final String SUMS = "SELECT d.sides, d.violence, d.country, min(d.day), max(d.finish), count(*),"
            + " sum(d.low), sum(d.best), sum(d.high), min(d.id), d.year FROM event_deaths d";

    /**
     * Deaths of a part of an event that has deaths of its own are in those. The sum with nothing keeps SQLite from taking the
     * column for a constant, which would make it sort what lies in order already.
     */
    private static final String COUNTED = " WHERE d.accord + 0 = 0 AND d.day >= ? AND d.day <= ?"
            + " AND (d.part_of IS NULL OR NOT EXISTS (SELECT 1 FROM event_deaths w WHERE w.id = d.part_of"
            + " AND w.accord = 0))";

    private static final String YEARS = " GROUP BY d.sides, d.accord, d.year, d.violence, d.country"
            + " ORDER BY d.sides, d.accord, d.year, d.violence, d.country";
    private static final String OF_ROW = " AND d.sides = ? AND d.year = ? AND d.violence = ? AND d.country = ?";
    private static final String DAYS = " GROUP BY d.sides, d.accord, d.year, d.violence, d.country, d.day"
            + " ORDER BY d.sides, d.accord, d.year, d.violence, d.country, d.day";
    private static final String ACCORDS = "SELECT d.day, d.sides, d.accord, d.id FROM event_deaths d"
            + " WHERE d.accord > 0 AND d.day >= ? AND d.day <= ? ORDER BY d.day, d.sides, d.event, d.accord";
    private static final int FIRST = Integer.MIN_VALUE;

    private final Supplier<Sql> connections;

    ConflictQueries(Supplier<Sql> connections) {
        this.connections = connections;
    }

    /** Parties of a row. */
    private record Sides(List<EventParty> actors, List<EventParty> recipients) {
        private static final Sides NOBODY = new Sides(List.of(), List.of());
    }

    /** The parties of all rows, each read when first wanted, and once for all rows that have them. */
    private static final class AllSides {
        private final Map<Long, String> texts = new HashMap<>();
        private final Map<Long, Sides> known = new HashMap<>();

        static AllSides of(Sql sql) {
            AllSides all = new AllSides();
            record Interned(long number, String parties) {}
            sql.each(
                    "SELECT number, parties FROM event_sides",
                    row -> new Interned(row.getLong(1), row.getString(2)),
                    one -> all.texts.put(one.number(), one.parties()));
            return all;
        }

        Sides get(long number) {
            return known.computeIfAbsent(number, this::read);
        }

        private Sides read(long number) {
            String text = texts.get(number);
            if (text == null) {
                return Sides.NOBODY;
            }
            List<List<EventParty>> parties = ViolenceRows.parties(text);
            return new Sides(parties.get(0), parties.get(1));
        }
    }

    @Override
    public void read(ViolenceQuery query, Taker taker) {
        try (Sql sql = connections.get()) {
            sql.begin();
            AllSides sides = AllSides.of(sql);
            accords(sql, from(query), to(query), sides, taker);
            for (Row row : rows(sql, query, "", List.of(), YEARS)) {
                PartyDays days = row.days(sides.get(row.sides()), row.key());
                if (query.country() == null || days.liesIn(query.country())) {
                    taker.violence(days);
                }
            }
            sql.rollback();
        }
    }

    @Override
    public void days(ViolenceQuery query, List<PartyDays> rows, BiConsumer<PartyDays, PartyDays> taker) {
        if (rows.isEmpty()) {
            return;
        }
        try (Sql sql = connections.get()) {
            for (PartyDays row : rows) {
                Sides of = new Sides(row.actors(), row.recipients());
                rows(sql, query, OF_ROW, which(row), DAYS).forEach(day -> taker.accept(row, day.days(of, null)));
            }
        }
    }

    /** What the key of a row says. */
    private static List<Object> which(PartyDays row) {
        String key = String.valueOf(row.key());
        int end = key.indexOf(' ');
        long sides = Long.parseLong(key.substring(0, end));
        int year = Integer.parseInt(key.substring(end + 1, key.indexOf(' ', end + 1)));
        Integer type = row.typeOfViolence();
        String country = row.country();
        return List.of(sides, year, type == null ? 0 : type, country == null ? "" : country);
    }

    private static int from(ViolenceQuery query) {
        return query.from() == null ? FIRST : Days.of(query.from());
    }

    private static int to(ViolenceQuery query) {
        return query.to() == null ? Days.UNDATED - 1 : Days.of(query.to());
    }

    private static List<Row> rows(Sql sql, ViolenceQuery query, String more, List<Object> which, String grouping) {
        String country = query.country();
        String place = query.place();
        StringBuilder text = new StringBuilder(SUMS);
        if (place != null) {
            text.append(" JOIN places p ON p.number = d.place");
        }
        text.append(COUNTED).append(more);
        List<Object> arguments = new ArrayList<>(List.of(from(query), to(query)));
        arguments.addAll(which);
        if (country != null) {
            text.append(" AND (d.country = ? OR d.country = '')");
            arguments.add(country);
        }
        if (place != null) {
            text.append(" AND (lower(p.name) = lower(?) OR lower(p.admin1) = lower(?))");
            arguments.add(place);
            arguments.add(place);
        }
        return sql.list(text.append(grouping).toString(), ConflictQueries::row, arguments.toArray());
    }

    private record Row(
            LocalDate first,
            LocalDate last,
            long sides,
            int year,
            @Nullable Integer violence,
            @Nullable String country,
            int events,
            Deaths deaths,
            String event) {

        String key() {
            return sides + " " + year + " " + violence + " " + country;
        }

        PartyDays days(Sides of, @Nullable String key) {
            return new PartyDays(
                    of.actors(), of.recipients(), violence, country, first, last, events, deaths, event, key);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        int violence = row.getInt(2);
        String country = row.getString(3);
        return new Row(
                LocalDate.ofEpochDay(row.getInt(4)),
                LocalDate.ofEpochDay(row.getInt(5)),
                row.getLong(1),
                row.getInt(11),
                violence == 0 ? null : violence,
                country.isEmpty() ? null : country,
                row.getInt(6),
                new Deaths(row.getLong(7), row.getLong(8), row.getLong(9)),
                row.getString(10));
    }

    private static void accords(Sql sql, int from, int to, AllSides sides, Taker taker) {
        record Found(LocalDate day, long sides, int accord, String id) {}
        List<Found> all = sql.list(
                ACCORDS,
                row -> new Found(LocalDate.ofEpochDay(row.getInt(1)), row.getLong(2), row.getInt(3), row.getString(4)),
                from,
                to);
        for (Found one : all) {
            Sides of = sides.get(one.sides());
            Accord.Kind kind = Accord.Kind.of(one.accord());
            taker.accord(new PartyAccord(kind, of.actors(), of.recipients(), one.day(), one.id()));
        }
    }

    @Override
    public Map<String, List<String>> claims(Collection<String> events) {
        Map<String, List<String>> claims = new TreeMap<>();
        try (Sql sql = connections.get()) {
            for (String event : events) {
                List<String> of = sql.list(
                        "SELECT c.id FROM events e JOIN event_claims l ON l.event = e.number JOIN claims c ON c.number = l.claim"
                                + " WHERE e.id = ? ORDER BY c.number",
                        row -> row.getString(1),
                        event);
                if (!of.isEmpty()) {
                    claims.put(event, of);
                }
            }
        }
        return claims;
    }

    @Override
    public LocalDate lastDay() {
        try (Sql sql = connections.get()) {
            long day = sql.number("SELECT coalesce(max(day), ?) FROM event_deaths WHERE accord = 0", Days.UNDATED);
            return day == Days.UNDATED ? LocalDate.MIN : LocalDate.ofEpochDay(day);
        }
    }
}
