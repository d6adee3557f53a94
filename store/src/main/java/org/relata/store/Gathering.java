package org.relata.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Pairing;
import org.relata.corroborate.Prepared;

/**
 * Keeps components and events as the claims in force make them, touching only what new and retired claims touch.
 *
 * <p>A claim is compared with the earlier ones that share a key with it; whatever is tied, directly or through others,
 * is one component, and events are computed of whole components. So the outcome does not depend on the batches in which
 * claims came.
 */
final class Gathering {

    private static final String KEY = "INSERT INTO keys (name, claim) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final List<String> ALL = List.of(
            "event_claims",
            "event_dyads",
            "event_parties",
            "event_deaths",
            "event_sides",
            "events",
            "components",
            "keys");
    private static final int AT_ONCE = 5000;

    private final Sql sql;
    private final Corroborator corroborator;
    private final Tellings tellings;
    private final DecisionRows decisions;
    private final EventRows events;

    private final TreeMap<Long, Told> toGather = new TreeMap<>();
    private final Set<Long> broken = new TreeSet<>();
    private final Set<Long> retired = new LinkedHashSet<>();
    private Components components;

    /** A claim to be compared. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Told(Prepared telling, long[] keys) {}

    Gathering(Sql sql, Corroborator corroborator, Tellings tellings, EventRows events) {
        this.sql = sql;
        this.corroborator = corroborator;
        this.tellings = tellings;
        this.decisions = new DecisionRows(sql);
        this.events = events;
        this.components = new Components(sql);
    }

    /** Begins a transaction. */
    void begin() {
        toGather.clear();
        broken.clear();
        retired.clear();
        components = new Components(sql);
    }

    /** A new claim that counts. */
    void add(long number, ClaimLine claim) {
        Prepared told = claim.told();
        if (told != null && claim.keys().length > 0) {
            toGather.put(number, new Told(told, claim.keys()));
        }
    }

    /** The claims of this run count no longer. */
    void retire(long run) {
        sql.send();
        for (long claim :
                sql.list("SELECT number FROM claims WHERE run = ? AND in_force = 1", row -> row.getLong(1), run)) {
            leave(claim);
            retired.add(claim);
            sql.now(
                    "DELETE FROM accusations WHERE day = (SELECT day FROM claims WHERE number = ?) AND claim = ?",
                    claim,
                    claim);
        }
        sql.now("UPDATE claims SET in_force = 0 WHERE run = ? AND in_force = 1", run);
    }

    /** A claim that counts is compared anew: what it is compared by has changed. */
    void again(long claim) {
        leave(claim);
        tellings.forget(claim);
    }

    private void leave(long claim) {
        toGather.remove(claim);
        Long component = components.stored(claim);
        if (component != null) {
            broken.add(component);
            for (long key : ClaimLine.keys(tellings.of(claim), corroborator)) {
                sql.now("DELETE FROM keys WHERE name = ? AND claim = ?", key, claim);
            }
        }
    }

    /** The components of these claims are computed anew with what people decided. */
    void decided(long claimA, long claimB) {
        for (long claim : new long[] {claimA, claimB}) {
            Long component = components.stored(claim);
            if (component != null) {
                broken.add(component);
            }
        }
    }

    /** All claims in force are compared anew, in one transaction. */
    void anew() {
        for (String table : ALL) {
            sql.now("DELETE FROM " + table);
        }
        long last = 0;
        List<Long> some = inForceAfter(last);
        while (!some.isEmpty()) {
            some.forEach(this::gatherAgain);
            last = some.get(some.size() - 1);
            some = inForceAfter(last);
            if (!some.isEmpty()) {
                finish();
                begin();
            }
        }
    }

    private List<Long> inForceAfter(long number) {
        return sql.list(
                "SELECT number FROM claims WHERE number > ? AND in_force = 1 AND kind = 'event' ORDER BY number LIMIT "
                        + AT_ONCE,
                row -> row.getLong(1),
                number);
    }

    /** Compares, and brings the events up to date; how many were made or changed. */
    int finish() {
        sql.send();
        decisions.load();
        breakUp();
        toGather.keySet().forEach(components::alone);
        compare();
        return write();
    }

    /** What is left of a component that lost a claim is put together anew. */
    private void breakUp() {
        for (long component : broken) {
            for (long claim : components.members(component)) {
                if (!retired.contains(claim) && !toGather.containsKey(claim)) {
                    gatherAgain(claim);
                }
            }
            sql.now("DELETE FROM components WHERE component = ?", component);
        }
        components.forget();
    }

    private void gatherAgain(long claim) {
        Prepared telling = tellings.of(claim);
        long[] keys = ClaimLine.keys(telling, corroborator);
        if (keys.length == 0) {
            return;
        }
        toGather.put(claim, new Told(telling, keys));
    }

    /** Each with the stored claims that share a key with it, and with those before it that are gathered too. */
    private void compare() {
        Blocks blocks = new Blocks();
        blocks.read(sql, toGather.values().stream().map(Told::keys).toList(), toGather::containsKey, components);
        toGather.forEach((number, told) -> {
            blocks.add(number, told.keys(), other -> compare(number, told, other));
            decided(number, told);
            for (long key : told.keys()) {
                sql.later(KEY, key, number);
            }
        });
    }

    private void compare(long number, Told told, long other) {
        Long theirs = components.of(other);
        if (theirs != null && theirs != components.root(number) && isTied(other, told)) {
            components.join(theirs, number);
        }
    }

    private void decided(long number, Told told) {
        for (long other : decisions.sameAs(told.telling().telling().claim())) {
            Long theirs = components.of(other);
            if (theirs != null) {
                components.join(theirs, number);
            }
        }
    }

    private boolean isTied(long other, Told told) {
        Told gathered = toGather.get(other);
        Prepared theirs = gathered == null ? tellings.of(other) : gathered.telling();
        return corroborator.relation(theirs, told.telling()) != Pairing.Relation.APART;
    }

    private int write() {
        Map<Long, Set<Long>> merged = components.merged();
        Map<Long, List<Long>> fresh = new TreeMap<>();
        toGather.keySet()
                .forEach(claim -> fresh.computeIfAbsent(components.root(claim), root -> new ArrayList<>())
                        .add(claim));
        events.begin();
        broken.forEach(events::replaces);
        List<Whole> wholes = new ArrayList<>(fresh.size());
        for (Map.Entry<Long, List<Long>> entry : fresh.entrySet()) {
            long root = entry.getKey();
            Set<Long> members = new TreeSet<>(entry.getValue());
            for (long old : merged.getOrDefault(root, Set.of())) {
                events.replaces(old);
                members.addAll(components.members(old));
            }
            wholes.add(whole(root, members));
        }
        // Each is a world of its own; the order of the outcome is that of the list.
        wholes.parallelStream().map(this::compute).toList().forEach(events::add);
        components.write(fresh, merged);
        return events.finish();
    }

    /** All claims of a component, and their numbers by their ids. */
    private record Whole(long root, List<Prepared> told, Map<String, Long> numbers) {}

    private Whole whole(long root, Set<Long> members) {
        Map<String, Long> numbers = new TreeMap<>();
        List<Prepared> told = new ArrayList<>(members.size());
        for (long claim : members) {
            Told known = toGather.get(claim);
            Prepared telling = known == null ? tellings.of(claim) : known.telling();
            told.add(telling);
            numbers.put(telling.telling().claim(), claim);
        }
        tellingsOfNew(members);
        return new Whole(root, told, numbers);
    }

    private List<EventRows.Entry> compute(Whole whole) {
        return EventRows.entries(
                whole.root(),
                corroborator.eventsOf(
                        whole.told(), decisions.among(whole.numbers().keySet())),
                whole.numbers());
    }

    private void tellingsOfNew(Set<Long> members) {
        for (long claim : members) {
            Told known = toGather.get(claim);
            if (known != null) {
                tellings.know(claim, known.telling());
            }
        }
    }

    /** The component of a claim in the tables; null where it has none. */
    @Nullable
    Long componentOf(long claim) {
        return components.stored(claim);
    }
}
