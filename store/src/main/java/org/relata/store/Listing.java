package org.relata.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists claims or events in the order of days. The way is chosen by what is rare: where few rows fulfil one condition, they are
 * looked at one by one; else the list is walked in its order until the page is full.
 */
final class Listing {

    /** Up to so many rows are looked at one by one. */
    private static final int FEW = 8000;
    /** Where all must be looked at, as for a sum, and a look is dear, up to so many are sooner looked at than all there are. */
    static final int SUMMED = 60_000;

    /**
     * From so many on, the rows of a page are looked at as they come rather than by a list of all of which a condition holds: a row
     * of the list costs 0.1 µs, a look 30 µs, and the rarer the condition the more looks a page takes.
     */
    private static final int MANY = 300_000;

    private static final int ONE_IN = 4;

    /** Up to so many rows that is so as well where the rows are known. */
    private static final int VERY_FEW = 200;

    private static final Position BEGINNING = new Position(Integer.MIN_VALUE, Long.MIN_VALUE);

    private final String table;
    private final String row;
    private final Piece always;

    Listing(String table, String row, Piece always) {
        this.table = table;
        this.row = row;
        this.always = always;
    }

    static Listing ofClaims() {
        return new Listing("claims", "c", Piece.of("c.in_force = 1"));
    }

    static Listing ofEvents() {
        return new Listing("events", "e", Piece.of("1 = 1"));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(Position at, byte[] packed) {}

    Slice<Kept> page(Sql sql, List<Shape> shapes, Page page) {
        Piece query = query(sql, shapes, FEW, page.after(), true, row + ".day, " + row + ".number, " + row + ".json")
                .then(" LIMIT " + (2L * page.limit() + 2));
        List<Found> found = new ArrayList<>();
        sql.each(
                query.sql(),
                got -> new Found(new Position(got.getInt(1), got.getLong(2)), got.getBytes(3)),
                one -> {
                    boolean again =
                            !found.isEmpty() && found.get(found.size() - 1).at().equals(one.at());
                    if (!again && found.size() <= page.limit()) {
                        found.add(one);
                    }
                },
                query.array());
        boolean more = found.size() > page.limit();
        List<Found> shown = more ? found.subList(0, page.limit()) : found;
        return new Slice<>(
                shown.stream().map(one -> Kept.packed(one.packed())).toList(),
                more ? shown.get(shown.size() - 1).at() : null);
    }

    /** How many there are, counted no further than to {@code most}. */
    int count(Sql sql, List<Shape> shapes, int most) {
        Piece query = words(shapes);
        if (query == null) {
            query = query(sql, shapes, SUMMED, null, false, row + ".number");
        }
        return (int) sql.number(
                query.then(" LIMIT " + most)
                        .within("SELECT count(DISTINCT number) FROM (", ") n")
                        .sql(),
                query.array());
    }

    /** The rows of which nothing is wanted but words, straight from the index of words; null where it is otherwise. */
    private @Nullable Piece words(List<Shape> shapes) {
        Piece numbers = shapes.size() == 1 ? shapes.get(0).numbers() : null;
        return numbers == null || shapes.get(0).common() == null
                ? null
                : numbers.within(
                                "SELECT DISTINCT " + row + ".number AS number FROM (",
                                ") w CROSS JOIN " + table + " " + row)
                        .with(" WHERE " + row + ".number = w.number AND ", always);
    }

    private Piece query(Sql sql, List<Shape> shapes, int few, @Nullable Position after, boolean page, String columns) {
        Rare rarest = rare(sql, shapes, few);
        Shape rare = rarest == null ? null : rarest.shape();
        boolean fewLooks = page && (rarest == null || rarest.rows() <= VERY_FEW);
        Shape.Ordered ordered = rare == null ? ordered(shapes) : null;
        Position from = after == null ? BEGINNING : after;
        String list = ordered == null ? row : "p";
        String number = ordered == null ? "number" : ordered.number();
        Piece where = Piece.of("(" + list + ".day, " + list + "." + number + ") > (?, ?)", from.day(), from.number())
                .and(always);
        if (ordered != null) {
            where = where.and(ordered.where());
        }
        for (Shape shape : shapes) {
            if (ordered == null || !ordered.equals(shape.ordered())) {
                where = where.and(shape.check(fewLooks && holdsOfMany(sql, shape)));
            }
        }
        Piece numbers = rare == null ? null : rare.numbers();
        if (numbers != null) {
            return numbers.within(
                            "WITH few (number) AS (",
                            ") SELECT " + columns + " FROM few CROSS JOIN " + table + " " + row)
                    .with(" WHERE few.number = " + row + ".number AND ", where)
                    .then(" GROUP BY " + row + ".number ORDER BY " + row + ".day, " + row + ".number");
        }
        String tables = ordered == null ? "" : ordered.table() + " p CROSS JOIN ";
        String joined = ordered == null ? "" : " AND p." + ordered.number() + " = " + row + ".number";
        return where.within(
                "SELECT " + columns + " FROM " + tables + table + " " + row + " WHERE ",
                joined + " ORDER BY " + list + ".day, " + list + "." + number);
    }

    private static Shape.@Nullable Ordered ordered(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape.ordered() != null) {
                return shape.ordered();
            }
        }
        return null;
    }

    private static boolean holdsOfMany(Sql sql, Shape shape) {
        Shape.Common common = shape.common();
        if (common == null) {
            return false;
        }
        int most = (int) Math.max(MANY, sql.number("SELECT max(number) FROM sentences") / ONE_IN);
        return rows(sql, common.counted(), most) > most;
    }

    /** How many rows there are, counted no further than to one more than {@code most}. */
    private static long rows(Sql sql, Piece numbers, int most) {
        return sql.number("SELECT count(*) FROM (" + numbers.sql() + " LIMIT " + (most + 1) + ") n", numbers.array());
    }

    /** A condition that holds of few rows, and of how many. */
    private record Rare(Shape shape, long rows) {}

    /** The condition of the fewest rows, up to so many where looks are dear; null where none holds of few. */
    static @Nullable Shape rarest(Sql sql, List<Shape> shapes, int few) {
        Rare rare = rare(sql, shapes, few);
        return rare == null ? null : rare.shape();
    }

    private static @Nullable Rare rare(Sql sql, List<Shape> shapes, int few) {
        Rare rarest = null;
        for (Shape shape : shapes) {
            Piece bound = shape.bound();
            if (bound != null && shape.numbers() != null) {
                // Sentences and claims are counted at a tenth of the cost of the events that they stand for.
                int most = shape.isDear() ? few : FEW;
                long count = rows(sql, bound, most);
                if (count <= most && (rarest == null || count < rarest.rows())) {
                    rarest = new Rare(shape, count);
                }
            }
        }
        return rarest;
    }
}
