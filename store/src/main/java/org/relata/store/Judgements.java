package org.relata.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** What people judge of claims, and the trail of who did what. Safe for threads; nothing is ever overwritten. */
public final class Judgements {

    /** In which order claims wait to be judged. */
    public enum Order {
        /** What is unconfirmed, disputed or of somebody unnamed before what is asserted. */
        DOUBT("c.status IN ('unconfirmed', 'disputed', 'denied')", "c.number DESC", ""),
        /** The most dead first. */
        DEATHS("t.claim = c.number AND t.kind = 'killed' AND t.best > 0", "t.best DESC, t.claim DESC", "tolls t"),
        /** What was added last first. */
        NEWEST("1 = 1", "c.number DESC", "");

        private final String where;
        private final String order;
        private final String table;

        Order(String where, String order, String table) {
            this.where = where;
            this.order = order;
            this.table = table;
        }

        private String joined(String by) {
            return table.isEmpty() ? "" : by + table;
        }

        /** The same where few claims are looked at: by the claim, not by the index of all tolls of a size. */
        private String among(String number) {
            return table.isEmpty() ? where : "t.claim = " + number + " AND t.kind || '' = 'killed' AND t.best + 0 > 0";
        }

        /** The order that is called so. */
        public static Order of(String word) {
            for (Order order : values()) {
                if (order.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return order;
                }
            }
            throw new RelataException(RelataException.Code.USAGE, "order: doubt, deaths or newest, not " + word);
        }
    }

    private final Dialect dialect;
    private final Asking reader;

    Judgements(Dialect dialect, Asking reader) {
        this.dialect = dialect;
        this.reader = reader;
    }

    /** Claims that this person has not judged, from {@code skip} on. */
    public List<Kept> queue(Order order, Filter filter, String who, int skip, int most) {
        return reader.ask(sql -> {
            Piece where = Piece.of("c.in_force = 1 AND c.kind = 'event' AND c.type IS NOT NULL")
                    .and(Piece.of("NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.claim = c.id AND v.who = ?)", who));
            ClaimShapes claims = new ClaimShapes(dialect);
            List<Shape> shapes = new ArrayList<>();
            filter.conditions().forEach(condition -> shapes.addAll(claims.of(condition)));
            for (Shape shape : shapes) {
                where = where.and(shape.check());
            }
            // Of what few claims are, those are looked at, and of them those with a toll; else all are walked in their
            // order.
            Shape rare = Listing.rarest(sql, shapes, Listing.SUMMED);
            Piece few = rare == null ? null : rare.numbers();
            Piece query = few == null
                    ? where.within(
                            "SELECT c.json FROM claims c" + order.joined(", ") + " WHERE " + order.where + " AND ", "")
                    : few.within(
                                    "WITH few (number) AS (SELECT DISTINCT n.number FROM (",
                                    ") n) SELECT c.json FROM few" + order.joined(" CROSS JOIN ")
                                            + " CROSS JOIN claims c WHERE c.number = few.number AND "
                                            + order.among("few.number") + " AND ")
                            .with("", where);
            return sql.list(
                    query.sql() + " ORDER BY " + order.order + " LIMIT " + most + " OFFSET " + skip,
                    row -> Kept.packed(row.getBytes(1)),
                    query.array());
        });
    }

    /** Keeps a verdict, and in the trail that it was given. */
    public void judge(Verdict verdict) {
        write(sql -> {
            sql.now(
                    "INSERT INTO verdicts (number, claim, verdict, corrections, note, who, decided) VALUES ("
                            + next("verdicts") + ", ?, ?, ?, ?, ?, ?)",
                    verdict.claim(),
                    verdict.verdict(),
                    verdict.corrections(),
                    verdict.note(),
                    verdict.who(),
                    verdict.when());
            trail(sql, verdict.who(), verdict.verdict(), verdict.claim(), verdict.when());
        });
    }

    /** Keeps in the trail that somebody did something. */
    public void record(String who, String act, String about, String when) {
        write(sql -> trail(sql, who, act, about, when));
    }

    private static void trail(Sql sql, String who, String act, String about, String when) {
        sql.now(
                "INSERT INTO audit (number, who, act, about, at) VALUES (" + next("audit") + ", ?, ?, ?, ?)",
                who,
                act,
                about,
                when);
    }

    /** One writes at a time, so nobody else takes the same. */
    private static String next(String table) {
        return "(SELECT coalesce(max(number), 0) + 1 FROM " + table + ")";
    }

    private void write(Consumer<Sql> change) {
        try (Sql sql = dialect.writer()) {
            dialect.begin(sql);
            change.accept(sql);
            sql.commit();
        }
    }

    /** What was judged of these claims, in the order in which it was. */
    public List<Verdict> of(Collection<String> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Piece those = Piece.in("claim", claims)
                .within(
                        "SELECT claim, verdict, corrections, note, who, decided FROM verdicts WHERE ",
                        " ORDER BY number");
        return reader.ask(sql -> sql.list(those.sql(), Judgements::verdict, those.array()));
    }

    /** The number of the last verdict; while it is the same, nothing was judged. */
    public long last() {
        return reader.ask(sql -> sql.number("SELECT max(number) FROM verdicts"));
    }

    /** Every verdict, claim by claim, in the order in which they were given. */
    public void each(Consumer<Verdict> taker) {
        reader.<@Nullable Void>ask(sql -> {
            sql.each(
                    "SELECT claim, verdict, corrections, note, who, decided FROM verdicts ORDER BY claim, number",
                    Judgements::verdict,
                    taker);
            return null;
        });
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /** Something that somebody did. */
    public record Entry(String who, String act, String about, String when) {}

    /** The latest entries of the trail, the newest first. */
    public List<Entry> trail(int most) {
        return reader.ask(sql -> sql.list(
                "SELECT who, act, about, at FROM audit ORDER BY number DESC LIMIT " + most,
                row -> new Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    }
}
