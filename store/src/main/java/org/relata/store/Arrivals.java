package org.relata.store;

import java.util.ArrayList;
import java.util.List;

/** Claims in the order in which they came, whichever process added them. Safe for threads. */
public final class Arrivals {

    private final Dialect dialect;
    private final Asking reader;

    Arrivals(Dialect dialect, Asking reader) {
        this.dialect = dialect;
        this.reader = reader;
    }

    /**
     * A claim in this order.
     *
     * @param number greater than those of all claims that came before
     */
    public record Arrival(long number, Kept claim) {}

    /** The number of the claim that came last, for what an index costs; 0 where there is none. */
    public long last() {
        return reader.ask(sql -> sql.number("SELECT max(number) FROM claims"));
    }

    /** Claims of the filter, in force, with numbers above {@code after} and up to {@code last}. */
    public List<Arrival> between(Filter filter, long after, long last, int most) {
        return reader.ask(sql -> {
            Piece query = query(filter, after, last, "c.number, c.json").then(" ORDER BY fresh.number LIMIT " + most);
            return List.copyOf(sql.list(
                    query.sql(), row -> new Arrival(row.getLong(1), Kept.packed(row.getBytes(2))), query.array()));
        });
    }

    /** How many such claims there are, counted no further than to {@code most}. */
    public int count(Filter filter, long after, long last, int most) {
        return reader.ask(sql -> {
            Piece query = query(filter, after, last, "c.number").then(" LIMIT " + most);
            return (int)
                    sql.number(query.within("SELECT count(*) FROM (", ") n").sql(), query.array());
        });
    }

    /** The new ones first: no index of what they tell knows as few. */
    private Piece query(Filter filter, long after, long last, String columns) {
        ClaimShapes shapes = new ClaimShapes(dialect);
        List<Shape> all = new ArrayList<>();
        filter.conditions().forEach(condition -> all.addAll(shapes.of(condition)));
        Piece checks = Piece.of("c.number = fresh.number AND c.in_force = 1");
        for (Shape shape : all) {
            checks = checks.and(shape.check());
        }
        return Piece.of("SELECT number FROM claims WHERE number > ? AND number <= ?", after, last)
                .within(
                        "WITH fresh (number) AS MATERIALIZED (",
                        ") SELECT " + columns + " FROM fresh CROSS JOIN claims c WHERE ")
                .with("", checks);
    }
}
