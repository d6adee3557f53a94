package org.relata.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.relata.model.Event;

/** Reads the claims of many events at once: an export of a large record asks for each of a million claims. */
final class EventsWithClaims {

    /** So many claims are asked for in one question. */
    private static final int TOGETHER = 500;

    private static final String CLAIMS = "SELECT id, json FROM claims WHERE id IN ("
            + String.join(", ", Collections.nCopies(TOGETHER, "?")) + ") ORDER BY in_force, number";

    private EventsWithClaims() {}

    /** Gives the events in their order, each with its claims in the order of its list. */
    static void each(Sql sql, List<Kept> events, BiConsumer<Event, List<Kept>> taker) {
        List<Event> waiting = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Kept kept : events) {
            Event event = kept.event();
            waiting.add(event);
            ids.addAll(event.claims());
            if (ids.size() >= TOGETHER) {
                give(sql, waiting, ids, taker);
            }
        }
        give(sql, waiting, ids, taker);
    }

    private static void give(Sql sql, List<Event> waiting, Set<String> ids, BiConsumer<Event, List<Kept>> taker) {
        Map<String, Kept> claims = claims(sql, List.copyOf(ids));
        for (Event event : waiting) {
            List<Kept> own = new ArrayList<>();
            for (String id : event.claims()) {
                Kept claim = claims.get(id);
                if (claim != null) {
                    own.add(claim);
                }
            }
            taker.accept(event, List.copyOf(own));
        }
        waiting.clear();
        ids.clear();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(String id, byte[] packed) {}

    /** Of each id the claim that is in force, else the last that was. */
    static Map<String, Kept> claims(Sql sql, List<String> ids) {
        Map<String, Kept> claims = new HashMap<>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            // Always as many marks, so that it is one statement; no claim has an empty id.
            List<String> some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + TOGETHER)));
            some.addAll(Collections.nCopies(TOGETHER - some.size(), ""));
            sql.each(
                    CLAIMS,
                    row -> new Found(row.getString(1), row.getBytes(2)),
                    found -> claims.put(found.id(), Kept.packed(found.packed())),
                    some.toArray());
        }
        return claims;
    }
}
