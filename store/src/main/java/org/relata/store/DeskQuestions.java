package org.relata.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pages show that are no lists: points on a map, bars over time, ties, how much there is. Safe for threads. */
public final class DeskQuestions {

    /** Up to so many rows are sorted; where there are more, the list is walked in its order. */
    private static final int SORTED = Listing.SUMMED;

    private static final String POINT =
            "SELECT e.id, e.type, e.day, e.finish, e.killed, e.place_precision, pl.name, pl.lat, pl.lon";

    private final Dialect dialect;
    private final Asking reader;

    DeskQuestions(Dialect dialect, Asking reader) {
        this.dialect = dialect;
        this.reader = reader;
    }

    /** The deadliest events of the filter that have a place with coordinates. */
    public List<MapPoint> points(Filter filter, int most) {
        return reader.ask(sql -> {
            List<Shape> shapes = new EventShapes(dialect).of(filter.conditions());
            Few among = few(sql, shapes, filter);
            Piece checks = checks(shapes, among).and(Piece.of("pl.number = e.place AND pl.lat IS NOT NULL"));
            Piece few = among == null ? null : among.numbers();
            Piece query = few == null
                    ? checks.within(POINT + " FROM events e CROSS JOIN places pl WHERE ", "")
                    : few.within(
                                    "WITH few (number) AS (SELECT DISTINCT n.number FROM (",
                                    ") n) " + POINT + " FROM few CROSS JOIN events e CROSS JOIN places pl")
                            .with(" WHERE few.number = e.number AND ", checks);
            Map<String, MapPoint> points = new LinkedHashMap<>();
            sql.each(
                    query.sql() + " ORDER BY e.killed DESC, e.number DESC LIMIT " + 2 * most,
                    DeskQuestions::point,
                    point -> {
                        if (points.size() < most) {
                            points.putIfAbsent(point.id(), point);
                        }
                    },
                    query.array());
            return List.copyOf(points.values());
        });
    }

    private static MapPoint point(ResultSet row) throws SQLException {
        int precision = row.getInt(6);
        return new MapPoint(
                row.getString(1),
                row.getString(2),
                Days.day(row.getInt(3)),
                Days.day(row.getInt(4)),
                row.getInt(5),
                precision == 0 ? null : precision,
                row.getString(7),
                row.getDouble(8),
                row.getDouble(9));
    }

    /** How many events of the filter begin when, in at most so many bins of equal length; the undated are in none. */
    public List<TimeBin> timeline(Filter filter, int most) {
        return reader.ask(sql -> {
            Piece from = dated(sql, new EventShapes(dialect).of(filter.conditions()), filter);
            // One walk, whatever the filter costs; the first and the last day would take two more.
            Piece query = from.within("SELECT e.day, count(*), sum(e.killed)", " GROUP BY e.day ORDER BY e.day");
            TimeBins bins = new TimeBins();
            sql.rows(query.sql(), row -> bins.add(row.getInt(1), row.getInt(2), row.getLong(3)), query.array());
            return bins.of(most);
        });
    }

    /** {@code FROM … WHERE …} of the dated events of a filter. */
    private Piece dated(Sql sql, List<Shape> shapes, Filter filter) {
        Few few = few(sql, shapes, filter);
        Piece dated = checks(shapes, few).and(Piece.of("e.day < " + Days.UNDATED));
        return few == null
                ? dated.within(" FROM events e WHERE ", "")
                : few.numbers()
                        .within(" FROM events e WHERE e.number IN (", ")")
                        .with(" AND ", dated);
    }

    /**
     * Few events among which all of the filter are.
     *
     * @param told the condition that they fulfil; null where it is their days
     */
    private record Few(Piece numbers, @Nullable Shape told) {}

    /** What must be looked at in each row; what the numbers tell need not be. */
    private static Piece checks(List<Shape> shapes, @Nullable Few few) {
        Piece all = Piece.of("1 = 1");
        for (Shape shape : shapes) {
            if (few == null || !shape.exact() || !shape.equals(few.told())) {
                all = all.and(shape.check());
            }
        }
        return all;
    }

    /** Null where an index tells of no such. */
    private static @Nullable Few few(Sql sql, List<Shape> shapes, Filter filter) {
        Shape rare = Listing.rarest(sql, shapes, SORTED);
        if (rare != null && rare.numbers() != null) {
            return new Few(rare.numbers(), rare);
        }
        Piece within = Piece.of("1 = 1");
        boolean bounded = false;
        for (Condition condition : filter.conditions()) {
            if (condition instanceof Condition.From from) {
                // Events of more than a year are few, and begin outside; they are found where the list is walked.
                within = within.and(Piece.of("day >= ?", Days.of(from.day().minusYears(1))));
                bounded = true;
            } else if (condition instanceof Condition.To to) {
                within = within.and(Piece.of("day <= ?", Days.of(to.day())));
                bounded = true;
            }
        }
        if (!bounded) {
            return null;
        }
        Piece numbers = within.within("SELECT number FROM events WHERE ", "");
        long count = sql.number(
                "SELECT count(*) FROM (" + numbers.sql() + " LIMIT " + (SORTED + 1) + ") n", numbers.array());
        return count > SORTED ? null : new Few(numbers, null);
    }

    /** In how many claims in force each of these takes part, counted no further than to {@code most}. */
    public Map<String, Integer> claimsOf(List<String> actors, int most) {
        return reader.ask(sql -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (String actor : actors) {
                counts.put(actor, (int) sql.number(
                        "SELECT count(*) FROM (SELECT 1 FROM participants WHERE who = ? AND side = 1 LIMIT " + most
                                + ") n",
                        actor));
            }
            return counts;
        });
    }

    /** How much the store holds. */
    public Map<String, Long> counts() {
        return reader.ask(sql -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("documents", sql.number("SELECT count(*) FROM documents"));
            counts.put("claims", sql.number("SELECT count(*) FROM claims"));
            counts.put("events", sql.number("SELECT count(*) FROM events"));
            counts.put("decisions", sql.number("SELECT count(*) FROM decisions"));
            counts.put("verdicts", sql.number("SELECT count(*) FROM verdicts"));
            return counts;
        });
    }
}
