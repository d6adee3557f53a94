package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.Accord;
import org.relata.conflict.Deaths;
import org.relata.conflict.PartyAccord;
import org.relata.conflict.PartyDays;
import org.relata.conflict.ViolenceQuery;
import org.relata.conflict.ViolenceSource;
import org.relata.contract.Json;
import org.relata.model.EventParty;

/** The events of a store that count for conflicts, added up in the database by parties and first day. */
final class ConflictQueries implements ViolenceSource {

    /** Deaths of a part of an event that has deaths of its own are in those. */
    private static final String VIOLENCE = "SELECT d.day, d.sides, d.violence, p.country, max(d.finish), count(*),"
            + " sum(d.low), sum(d.best), sum(d.high), min(d.id) FROM event_deaths d"
            + " LEFT JOIN places p ON p.number = d.place WHERE d.accord = 0 AND d.day >= ? AND d.day <= ?"
            + " AND (d.part_of IS NULL OR NOT EXISTS (SELECT 1 FROM event_deaths w WHERE w.id = d.part_of"
            + " AND w.accord = 0))";
    private static final String GROUPS =
            " GROUP BY d.sides, d.day, d.violence, p.country ORDER BY d.sides, d.day, d.violence, p.country";
    private static final String ACCORDS = "SELECT d.day, d.sides, d.accord, d.id FROM event_deaths d"
            + " WHERE d.accord > 0 AND d.day >= ? AND d.day <= ? ORDER BY d.day, d.sides, d.event, d.accord";
    private static final int FIRST = Integer.MIN_VALUE;

    private final Supplier<Sql> connections;

    ConflictQueries(Supplier<Sql> connections) {
        this.connections = connections;
    }

    /** Parties of a row, read once for all rows that have them. */
    private record Sides(List<EventParty> actors, List<EventParty> recipients) {
        private static final Sides NOBODY = new Sides(List.of(), List.of());
    }

    @Override
    public void read(ViolenceQuery query, Taker taker) {
        int from = query.from() == null ? FIRST : Days.of(query.from());
        int to = query.to() == null ? Days.UNDATED - 1 : Days.of(query.to());
        try (Sql sql = connections.get()) {
            sql.begin();
            Map<Long, Sides> sides = sides(sql, from, to);
            accords(sql, from, to, sides, taker);
            violence(sql, from, to, query, sides, taker);
            sql.rollback();
        }
    }

    private static void violence(
            Sql sql, int from, int to, ViolenceQuery query, Map<Long, Sides> sides, Taker taker) {
        String country = query.country();
        String place = query.place();
        List<Object> arguments = new ArrayList<>(List.of(from, to));
        String where = VIOLENCE;
        if (country != null) {
            where += " AND (p.country = ? OR p.country IS NULL)";
            arguments.add(country);
        }
        if (place != null) {
            where += " AND (lower(p.name) = lower(?) OR lower(p.admin1) = lower(?))";
            arguments.add(place);
            arguments.add(place);
        }
        List<Row> rows = sql.list(where + GROUPS, ConflictQueries::row, arguments.toArray());
        for (Row row : rows) {
            PartyDays days = row.days(sides.getOrDefault(row.sides(), Sides.NOBODY));
            if (country == null || days.liesIn(country)) {
                taker.violence(days);
            }
        }
    }

    private record Row(
            LocalDate first,
            LocalDate last,
            long sides,
            @Nullable Integer violence,
            @Nullable String country,
            int events,
            Deaths deaths,
            String event) {

        PartyDays days(Sides of) {
            return new PartyDays(of.actors(), of.recipients(), violence, country, first, last, events, deaths, event);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        int violence = row.getInt(3);
        return new Row(
                LocalDate.ofEpochDay(row.getInt(1)),
                LocalDate.ofEpochDay(row.getInt(5)),
                row.getLong(2),
                violence == 0 ? null : violence,
                row.getString(4),
                row.getInt(6),
                new Deaths(row.getLong(7), row.getLong(8), row.getLong(9)),
                row.getString(10));
    }

    private static void accords(Sql sql, int from, int to, Map<Long, Sides> sides, Taker taker) {
        record Found(LocalDate day, long sides, int accord, String id) {}
        List<Found> all = sql.list(
                ACCORDS,
                row -> new Found(
                        LocalDate.ofEpochDay(row.getInt(1)), row.getLong(2), row.getInt(3), row.getString(4)),
                from,
                to);
        for (Found one : all) {
            Sides of = sides.getOrDefault(one.sides(), Sides.NOBODY);
            Accord.Kind kind = Accord.Kind.of(one.accord());
            taker.accord(new PartyAccord(kind, of.actors(), of.recipients(), one.day(), one.id()));
        }
    }

    private static Map<Long, Sides> sides(Sql sql, int from, int to) {
        Map<Long, Sides> all = new HashMap<>();
        record Interned(long number, String parties) {}
        sql.each(
                "SELECT number, parties FROM event_sides WHERE number IN"
                        + " (SELECT sides FROM event_deaths WHERE day >= ? AND day <= ?)",
                row -> new Interned(row.getLong(1), row.getString(2)),
                row -> {
                    JsonNode parties = Json.tree(row.parties());
                    all.put(row.number(), new Sides(ViolenceRows.parties(parties, 0), ViolenceRows.parties(parties, 1)));
                },
                from,
                to);
        return all;
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
