package org.relata.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Pairing;
import org.relata.corroborate.Prepared;

/** Tells why claims are one event, by comparing them again. */
final class Stories {

    private static final int MOST_NEAR = 10;
    private static final int MOST_COMPARED = 400;

    private final Sql sql;
    private final Corroborator corroborator;
    private final Tellings tellings;

    Stories(Sql sql, Corroborator corroborator) {
        this.sql = sql;
        this.corroborator = corroborator;
        this.tellings = new Tellings(sql, corroborator);
    }

    private record Found(long number, long component, Kept event) {}

    Optional<Story> of(String eventId) {
        Found event = sql.first(
                "SELECT number, component, json FROM events WHERE id = ?",
                row -> new Found(row.getLong(1), row.getLong(2), Kept.packed(row.getBytes(3))),
                eventId);
        if (event == null) {
            return Optional.empty();
        }
        Map<Long, Prepared> inside = new TreeMap<>();
        Map<Long, Prepared> beside = new TreeMap<>();
        for (long claim : sql.list(
                "SELECT claim FROM event_claims WHERE event = ? ORDER BY claim",
                row -> row.getLong(1),
                event.number())) {
            inside.put(claim, tellings.of(claim));
        }
        for (long claim : sql.list(
                "SELECT claim FROM components WHERE component = ? ORDER BY claim",
                row -> row.getLong(1),
                event.component())) {
            if (!inside.containsKey(claim) && beside.size() < MOST_COMPARED) {
                beside.put(claim, tellings.of(claim));
            }
        }
        return Optional.of(new Story(event.event(), claims(inside), ties(inside), near(inside, beside)));
    }

    private List<Kept> claims(Map<Long, Prepared> inside) {
        List<Kept> claims = new ArrayList<>();
        for (long claim : inside.keySet()) {
            sql.each(
                    "SELECT json FROM claims WHERE number = ?",
                    row -> Kept.packed(row.getBytes(1)),
                    claims::add,
                    claim);
        }
        return claims;
    }

    private List<Pairing> ties(Map<Long, Prepared> inside) {
        List<Pairing> ties = new ArrayList<>();
        List<Prepared> before = new ArrayList<>();
        for (Prepared claim : inside.values()) {
            Pairing best = best(claim, before);
            if (best != null) {
                ties.add(best);
            }
            before.add(claim);
        }
        return ties;
    }

    private List<Pairing> near(Map<Long, Prepared> inside, Map<Long, Prepared> beside) {
        List<Pairing> near = new ArrayList<>();
        for (Prepared claim : beside.values()) {
            Pairing best = best(claim, inside.values());
            if (best != null) {
                near.add(best);
            }
        }
        near.sort(Comparator.comparingDouble(Pairing::score).reversed().thenComparing(Pairing::claimA));
        return near.subList(0, Math.min(MOST_NEAR, near.size()));
    }

    private @Nullable Pairing best(Prepared claim, Collection<Prepared> others) {
        Pairing best = null;
        for (Prepared other : others) {
            Pairing pairing = corroborator.pair(claim, other);
            if (best == null || pairing.score() > best.score()) {
                best = pairing;
            }
        }
        return best;
    }
}
