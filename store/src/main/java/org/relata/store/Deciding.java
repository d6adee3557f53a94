package org.relata.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.relata.RelataException;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Decision;

/** Takes down what people decide, and takes it back; the events follow at once. */
final class Deciding {

    private final Dialect dialect;
    private final Corroborator corroborator;

    Deciding(Dialect dialect, Corroborator corroborator) {
        this.dialect = dialect;
        this.corroborator = corroborator;
    }

    int decide(List<Decision> decisions) {
        try (Change change = new Change(dialect, corroborator)) {
            return change.make(inside -> decisions.forEach(decision -> decide(inside, decision)));
        }
    }

    private static void decide(Change change, Decision decision) {
        if (decision.claimA().equals(decision.claimB())) {
            throw new RelataException(
                    RelataException.Code.USAGE, "a decision is about two claims, and not twice " + decision.claimA());
        }
        touch(change, decision.claimA(), decision.claimB());
        change.sql()
                .now(
                        "INSERT INTO decisions (number, kind, claim_a, claim_b, who, decided) VALUES (?, ?, ?, ?, ?, ?)",
                        change.counters().next("decisions"),
                        decision.kind().name(),
                        decision.claimA(),
                        decision.claimB(),
                        decision.who(),
                        decision.when().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Takes back every decision about the two claims; they stay in the record, as undone. */
    int undo(String claimA, String claimB, String who) {
        try (Change change = new Change(dialect, corroborator)) {
            return change.make(inside -> {
                touch(inside, claimA, claimB);
                String now = Instant.now().truncatedTo(ChronoUnit.SECONDS) + " by " + who;
                int undone = inside.sql()
                        .now(
                                "UPDATE decisions SET undone = ? WHERE undone IS NULL AND (claim_a = ? AND claim_b = ?"
                                        + " OR claim_a = ? AND claim_b = ?)",
                                now,
                                claimA,
                                claimB,
                                claimB,
                                claimA);
                if (undone == 0) {
                    throw new RelataException(
                            RelataException.Code.USAGE, "nothing was decided about " + claimA + " and " + claimB);
                }
            });
        }
    }

    private static void touch(Change change, String claimA, String claimB) {
        change.gathering().decided(number(change, claimA), number(change, claimB));
    }

    private static long number(Change change, String claim) {
        Long number = change.sql()
                .first(
                        "SELECT c.number FROM claims c JOIN components k ON k.claim = c.number WHERE c.id = ?"
                                + " AND c.in_force = 1",
                        row -> row.getLong(1),
                        claim);
        if (number == null) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "the store has no claim " + claim
                            + " in force that can tell an event (comments, plans and relations" + " cannot)");
        }
        return number;
    }
}
