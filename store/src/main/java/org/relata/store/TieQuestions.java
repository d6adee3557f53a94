package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who meets whom in events, and who accuses whom. Safe for threads. */
public final class TieQuestions {

    /** So many of the latest events tell whom an actor meets. */
    private static final int LATEST = 3_000;
    /** Of a claim that accuses several there are several rows. */
    private static final int ROWS_OF_CLAIM = 2;

    private static final Position EARLIEST = new Position(Integer.MIN_VALUE, 0);

    private static final String GROUPED = " GROUP BY d.dyad ORDER BY 3 DESC, 2 DESC, 1 LIMIT ";

    private static final String ACCUSATION = "SELECT a.claim, a.accuser, a.accused, a.day FROM accusations a WHERE ";
    private static final String WITHIN = "a.day <= ? AND a.finish >= ? AND a.sure = 1";
    private static final String NEWEST = " AND a.day < " + Days.UNDATED + " ORDER BY a.day DESC, a.claim DESC LIMIT ";
    private static final String OLDEST = " ORDER BY a.day, a.claim LIMIT ";

    private final Asking reader;

    TieQuestions(Asking reader) {
        this.reader = reader;
    }

    /** With whom an actor meets in events that begin within these days most often, of the latest 3,000 of them. */
    public List<Meeting> of(String actor, LocalDate from, LocalDate to, int most) {
        return reader.ask(sql -> sql.list(
                "WITH mine (event) AS (SELECT event FROM event_parties WHERE who = ? AND day >= ? AND day <= ?"
                        + " ORDER BY day DESC, event DESC LIMIT "
                        + LATEST + ") SELECT d.dyad, count(*), sum(d.killed) FROM mine CROSS JOIN event_dyads d"
                        + " WHERE d.event = mine.event AND (d.dyad LIKE ? OR d.dyad LIKE ?)" + GROUPED + most,
                TieQuestions::meeting,
                actor,
                Days.of(from),
                Days.of(to),
                actor + "|%",
                "%|" + actor));
    }

    /** Who meets whom in events that begin within these days, those with most dead first. */
    public List<Meeting> within(LocalDate from, LocalDate to, int most) {
        return reader.ask(sql -> sql.list(
                "SELECT d.dyad, count(*), sum(d.killed) FROM events e CROSS JOIN event_dyads d WHERE e.day >= ? AND e.day <= ?"
                        + " AND d.event = e.number" + GROUPED + most,
                TieQuestions::meeting,
                Days.of(from),
                Days.of(to)));
    }

    /** Who meets whom in dated events of whatever day, those with most dead first: one walk in the order of the dyads. */
    public List<Meeting> deadliest(int most) {
        return reader.ask(sql -> sql.list(
                "SELECT d.dyad, count(*), sum(d.killed) FROM event_dyads d WHERE d.day < " + Days.UNDATED + GROUPED
                        + most,
                TieQuestions::meeting));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        String dyad = row.getString(1);
        int bar = dyad.indexOf('|');
        return new Meeting(dyad.substring(0, bar), dyad.substring(bar + 1), row.getInt(2), row.getLong(3));
    }

    /**
     * Whom an actor accuses and who accuses it, most first.
     *
     * @param claims how many of the latest dated claims are counted
     * @param most how many are named on each side
     */
    public Accused accused(String actor, int claims, int most) {
        return reader.ask(sql -> {
            String rows = NEWEST + ROWS_OF_CLAIM * claims;
            Position since = sql.first(
                    "SELECT day, claim FROM (SELECT day, claim FROM (" + latest("accuser") + rows
                            + ") x UNION SELECT day, claim FROM (" + latest("accused") + rows
                            + ") y) u ORDER BY day DESC, claim DESC LIMIT 1 OFFSET " + (claims - 1),
                    row -> new Position(row.getInt(1), row.getLong(2)),
                    actor,
                    actor);
            Position from = since == null ? EARLIEST : since;
            return new Accused(
                    counted(sql, "accuser", "accused", actor, from, most),
                    counted(sql, "accused", "accuser", actor, from, most));
        });
    }

    private static String latest(String side) {
        return "SELECT a.day, a.claim FROM accusations a WHERE a." + side + " = ?";
    }

    private static List<Accused.By> counted(Sql sql, String who, String side, String actor, Position from, int most) {
        List<Accused.By> all = sql.list(
                "SELECT " + who + ", count(*), max(claim) FROM accusations WHERE " + side + " = ? AND day < "
                        + Days.UNDATED + " AND (day, claim) >= (?, ?) GROUP BY " + who + " ORDER BY 2 DESC, 1 LIMIT "
                        + most,
                row -> new Accused.By(row.getString(1), row.getInt(2), row.getLong(3)),
                actor,
                from.day(),
                from.number());
        return all.stream().map(one -> one.as(written(sql, one))).toList();
    }

    /** One whom the registry does not know, as a claim writes it. */
    private static String written(Sql sql, Accused.By one) {
        if (!one.who().startsWith("~")) {
            return one.who();
        }
        Kept claim = sql.first(
                "SELECT json FROM claims WHERE number = ?", row -> Kept.packed(row.getBytes(1)), one.latest());
        JsonNode tree = claim == null ? MissingNode.getInstance() : claim.tree();
        for (String side : List.of("actors", "recipients")) {
            for (JsonNode party : tree.path(side)) {
                if (one.who().equals(Who.of(party))) {
                    return "~" + party.path("text").asText();
                }
            }
        }
        return one.who();
    }

    /**
     * What claims say that accuse of something within these days and hold it to be so, the earliest first.
     *
     * @param of who accuses or is accused; null for anybody
     */
    public List<Accusation> accusations(LocalDate from, LocalDate to, @Nullable String of, int claims) {
        int last = Days.of(to);
        int first = Days.of(from);
        return reader.ask(sql -> {
            String order = OLDEST + ROWS_OF_CLAIM * claims;
            if (of == null) {
                return first(accusations(sql, WITHIN + order, last, first), claims, TieQuestions::order);
            }
            List<Accusation> all =
                    new ArrayList<>(accusations(sql, "a.accuser = ? AND " + WITHIN + order, of, last, first));
            all.addAll(accusations(sql, "a.accused = ? AND " + WITHIN + order, of, last, first));
            return first(all, claims, TieQuestions::order);
        });
    }

    private static List<Accusation> accusations(Sql sql, String which, Object... arguments) {
        return sql.list(
                ACCUSATION + which,
                row -> new Accusation(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
                arguments);
    }

    /** Those of the first so many claims, each once. */
    private static List<Accusation> first(List<Accusation> some, int claims, Comparator<Accusation> order) {
        List<Accusation> first = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Accusation one : some.stream().distinct().sorted(order).toList()) {
            if (seen.contains(one.claim()) || seen.size() < claims) {
                seen.add(one.claim());
                first.add(one);
            }
        }
        return List.copyOf(first);
    }

    private static int order(Accusation one, Accusation other) {
        return one.isBefore(other) ? -1 : other.isBefore(one) ? 1 : parties(one).compareTo(parties(other));
    }

    private static String parties(Accusation one) {
        return one.accuser() + "|" + one.accused();
    }
}
