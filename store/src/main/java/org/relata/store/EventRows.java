package org.relata.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relata.contract.EventJson;
import org.relata.contract.Json;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;

/**
 * Writes events and what they are looked up by. An event's number is the least of its claims' numbers, so that it does
 * not depend on the batches in which they came.
 */
final class EventRows {

    private static final String EVENT = "INSERT INTO events (number, id, component, type, mode, day, finish, place,"
            + " credibility, json, killed, place_precision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CLAIM = "INSERT INTO event_claims (claim, event) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String PARTY = "INSERT INTO event_parties (who, day, event, finish) VALUES (?, ?, ?, ?)";
    private static final String DYAD =
            "INSERT INTO event_dyads (dyad, day, event, finish, killed) VALUES (?, ?, ?, ?, ?)";

    private final Sql sql;
    private final PlaceRows places;
    private final ViolenceRows violence;
    private final Set<Long> replaced = new TreeSet<>();
    private final Map<Long, Entry> entries = new TreeMap<>();

    /** An event as it is to stand in the tables. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(long number, long component, Event event, byte[] json, Set<Long> claims) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Old(long number, long component, byte[] json) {}

    EventRows(Sql sql, PlaceRows places) {
        this.sql = sql;
        this.places = places;
        this.violence = new ViolenceRows(sql);
    }

    void begin() {
        violence.begin();
        replaced.clear();
        entries.clear();
    }

    /** The events of this component are no longer so, unless they are added again. */
    void replaces(long component) {
        replaced.add(component);
    }

    /** The events of a component. Computes only, and may be called by many threads. */
    static List<Entry> entries(long component, List<Event> events, Map<String, Long> numbers) {
        Map<Long, Entry> entries = new LinkedHashMap<>();
        for (Event event : events) {
            Set<Long> claims = new TreeSet<>();
            event.claims().forEach(id -> {
                Long number = numbers.get(id);
                if (number != null) {
                    claims.add(number);
                }
            });
            long number = claims.stream()
                    .filter(claim -> !entries.containsKey(claim))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("event " + event.id() + " has no claim of its own"));
            byte[] json = Packing.pack(Json.text(to -> EventJson.write(event, to)));
            entries.put(number, new Entry(number, component, event, json, claims));
        }
        return List.copyOf(entries.values());
    }

    void add(List<Entry> some) {
        some.forEach(entry -> entries.put(entry.number(), entry));
    }

    /** Writes what has changed; how many events that are. */
    int finish() {
        int changed = 0;
        for (long component : replaced) {
            for (Old old : sql.list(
                    "SELECT number, component, json FROM events WHERE component = ?",
                    row -> new Old(row.getLong(1), row.getLong(2), row.getBytes(3)),
                    component)) {
                Entry now = entries.get(old.number());
                if (now != null && now.component() == old.component() && Arrays.equals(now.json(), old.json())) {
                    entries.remove(old.number());
                } else {
                    delete(old);
                }
            }
        }
        sql.inOrder(PlaceRows.INSERT, ViolenceRows.SIDES);
        for (Entry entry : entries.values()) {
            insert(entry);
            changed++;
        }
        sql.send();
        return changed;
    }

    private void delete(Old old) {
        Event event = EventJson.read(Json.tree(Packing.unpack(old.json())));
        int day = Days.first(event.start(), event.finish());
        for (String who : parties(event)) {
            sql.now("DELETE FROM event_parties WHERE who = ? AND day = ? AND event = ?", who, day, old.number());
        }
        for (String dyad : dyads(event)) {
            sql.now("DELETE FROM event_dyads WHERE dyad = ? AND day = ? AND event = ?", dyad, day, old.number());
        }
        violence.delete(old.number(), event.id());
        sql.now("DELETE FROM event_claims WHERE event = ?", old.number());
        sql.now("DELETE FROM events WHERE number = ?", old.number());
    }

    private void insert(Entry entry) {
        Event event = entry.event();
        int day = Days.first(event.start(), event.finish());
        int finish = Days.last(event.start(), event.finish());
        Long place = places.number(event.place());
        violence.add(entry.number(), event, place);
        sql.later(
                EVENT,
                entry.number(),
                event.id(),
                entry.component(),
                event.type(),
                event.mode(),
                day,
                finish,
                place,
                event.credibility(),
                entry.json(),
                killed(event),
                event.place() == null ? null : event.place().precision());
        entry.claims().forEach(claim -> sql.later(CLAIM, claim, entry.number()));
        parties(event).forEach(who -> sql.later(PARTY, who, day, entry.number(), finish));
        dyads(event).forEach(dyad -> sql.later(DYAD, dyad, day, entry.number(), finish, killed(event)));
    }

    /** The likeliest number of dead, else the lowest that is told. */
    private static int killed(Event event) {
        Figure figure = event.tolls().get("killed");
        if (figure == null) {
            return 0;
        }
        Integer best = figure.best();
        return best == null ? figure.low() : best;
    }

    private static Set<String> parties(Event event) {
        Set<String> names = new LinkedHashSet<>();
        event.actors().forEach(party -> names.add(Who.of(party)));
        event.recipients().forEach(party -> names.add(Who.of(party)));
        return names;
    }

    /** Who acts with whom it is done to; where all act, each with each. */
    private static Set<String> dyads(Event event) {
        Set<String> dyads = new LinkedHashSet<>();
        List<EventParty> others = event.recipients().isEmpty() ? event.actors() : event.recipients();
        for (EventParty actor : event.actors()) {
            for (EventParty other : others) {
                String one = Who.of(actor);
                String two = Who.of(other);
                if (!one.equals(two)) {
                    dyads.add(Who.dyad(one, two));
                }
            }
        }
        return dyads;
    }
}
