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
    static final int MANY = 60_000;

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
        Piece query = query(sql, shapes, FEW, page.after(), row + ".day, " + row + ".number, " + row + ".json")
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
        Piece query = query(sql, shapes, MANY, null, row + ".number").then(" LIMIT " + most);
        return (int) sql.number(
                query.within("SELECT count(DISTINCT number) FROM (", ") n").sql(), query.array());
    }

    private Piece query(Sql sql, List<Shape> shapes, int most, @Nullable Position after, String columns) {
        Shape rare = rarest(sql, shapes, most);
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
                where = where.and(shape.check());
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

    static @Nullable Shape rarest(Sql sql, List<Shape> shapes) {
        return rarest(sql, shapes, FEW);
    }

    /** The one that fewest rows fulfil, where they are no more than {@code few}; null where none is so rare. */
    static @Nullable Shape rarest(Sql sql, List<Shape> shapes, int few) {
        Shape rarest = null;
        long least = few + 1L;
        for (Shape shape : shapes) {
            Piece bound = shape.bound();
            if (bound != null && shape.numbers() != null) {
                long most = Math.min(least, shape.isDear() ? few + 1L : FEW + 1L);
                long count =
                        sql.number("SELECT count(*) FROM (" + bound.sql() + " LIMIT " + most + ") n", bound.array());
                if (count < most) {
                    least = count;
                    rarest = shape;
                }
            }
        }
        return rarest;
    }
}
