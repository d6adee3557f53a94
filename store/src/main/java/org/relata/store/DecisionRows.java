package org.relata.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.corroborate.Decision;

/** What people decided. Few against the claims, so a transaction reads them all. */
final class DecisionRows {

    private static final String STANDING =
            "SELECT kind, claim_a, claim_b, who, decided FROM decisions WHERE undone IS NULL";
    private static final String ORDER = " ORDER BY number";

    private final Sql sql;
    private final List<Decision> all = new ArrayList<>();
    private final Map<String, Set<String>> decided = new HashMap<>();

    DecisionRows(Sql sql) {
        this.sql = sql;
    }

    void load() {
        all.clear();
        decided.clear();
        all.addAll(all(sql));
        for (Decision decision : all) {
            decided.computeIfAbsent(decision.claimA(), id -> new LinkedHashSet<>())
                    .add(decision.claimB());
            decided.computeIfAbsent(decision.claimB(), id -> new LinkedHashSet<>())
                    .add(decision.claimA());
        }
    }

    static List<Decision> all(Sql sql) {
        return sql.list(STANDING + ORDER, DecisionRows::decision);
    }

    /** Those of which one claim, or both, is among these. */
    static List<Decision> of(Sql sql, Collection<String> claims) {
        Piece those = Piece.in("claim_a", claims)
                .with(" OR ", Piece.in("claim_b", claims))
                .within(STANDING + " AND (", ")" + ORDER);
        return sql.list(those.sql(), DecisionRows::decision, those.array());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Decision.Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5)));
    }

    /** Numbers of the claims in force that this one was decided to be one event with. */
    List<Long> sameAs(String claim) {
        List<Long> numbers = new ArrayList<>();
        for (String other : decided.getOrDefault(claim, Set.of())) {
            if (isSame(claim, other)) {
                numbers.addAll(sql.list(
                        "SELECT number FROM claims WHERE id = ? AND in_force = 1", row -> row.getLong(1), other));
            }
        }
        return numbers;
    }

    /** Whether the last word on the two is that they are one event. */
    private boolean isSame(String one, String other) {
        Decision.Kind last = Decision.Kind.DIFFERENT;
        for (Decision decision : all) {
            if ((decision.claimA().equals(one) && decision.claimB().equals(other))
                    || (decision.claimA().equals(other) && decision.claimB().equals(one))) {
                last = decision.kind();
            }
        }
        return last == Decision.Kind.SAME;
    }

    /** The decisions of which both claims are among these. */
    List<Decision> among(Set<String> claims) {
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(one -> claims.contains(one.claimA()) && claims.contains(one.claimB()))
                        .toList();
    }
}
