package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.model.Event;
import org.relata.resolve.actor.Registry;

/**
 * Gathers claims into events. Every method is a pure function of its arguments; threads may share one.
 *
 * <p>A store works with it so: the {@link #keys} of a new claim lead to the stored claims that share one; {@link #pair} tells which
 * of those it is tied to; claims that are tied, directly or through others or by a person's decision "same", are one component; and
 * {@link #events} of a whole component gives its events. Claims of two components never tell one event, so only the components that
 * a new claim touches change, and the outcome does not depend on the order in which claims came.
 */
public final class Corroborator {

    private final FeatureTable table = FeatureTable.builtIn();
    private final WordTable words = WordTable.builtIn();
    private final Comparison comparison = Comparison.ofAny(table);
    private final Comparison ofOneSubject = Comparison.ofOneSubject(table);
    private final BlockKeys keys = new BlockKeys(table);
    private final Reasons reasons = new Reasons(table);
    private final ActorLines lines;
    private final EventMaker maker;

    /** By this registry, with no word on how reliable anybody is. */
    public Corroborator(Registry registry) {
        this(registry, PublisherReliability.none());
    }

    /** By this registry and these publishers' reliability. */
    public Corroborator(Registry registry, PublisherReliability reliability) {
        this.lines = new ActorLines(registry);
        this.maker = new EventMaker(registry, lines, table, reliability);
    }

    /** A telling made ready; worth it where one is compared with many. */
    public Prepared prepare(Telling telling) {
        return Prepared.of(telling, lines, table, words);
    }

    /**
     * Blocking keys: two tellings that can be tied share at least one. About ten, each of a day and a place or name, or of the
     * document. None for what never makes an event: comments, relations, mere statements, plans, hypotheses and questions.
     */
    public List<String> keys(Telling telling) {
        return keys(prepare(telling));
    }

    /** The same of a telling made ready. */
    public List<String> keys(Prepared telling) {
        return keys.of(telling);
    }

    /** How two tellings stand to each other, and why. Symmetric. */
    public Pairing pair(Telling a, Telling b) {
        return pair(prepare(a), prepare(b));
    }

    /** The same of tellings made ready. */
    public Pairing pair(Prepared a, Prepared b) {
        double score = comparison.score(a, b);
        double[] values = comparison.values(a, b);
        String bar = comparison.bar(a, b);
        boolean bare = bar == null && Comparison.isBare(a, b, values);
        return new Pairing(
                a.telling().claim(),
                b.telling().claim(),
                comparison.relation(a, b, score),
                score,
                reasons.of(a, b, values, bare ? "nothing but the day and common words agree" : bar));
    }

    /** The score of their {@link Pairing}, without the reasons. */
    public double score(Prepared a, Prepared b) {
        return comparison.score(a, b);
    }

    /** What two tellings are to each other, without the reasons: what a store asks of every pair in a block. */
    public Pairing.Relation relation(Prepared a, Prepared b) {
        return comparison.relation(a, b, comparison.score(a, b));
    }

    /**
     * All events of a closed set: every telling that is tied to one of them, directly or through others, is in it. The same set in
     * any order gives the same events with the same ids, by start, then by id. A claim stands in at most one event.
     *
     * @param decisions by people; those about claims outside the set have no effect
     */
    public List<Event> events(Collection<Telling> tellings, List<Decision> decisions) {
        return eventsOf(tellings.stream().map(this::prepare).toList(), decisions);
    }

    /** The same of tellings made ready. */
    public List<Event> eventsOf(Collection<Prepared> tellings, List<Decision> decisions) {
        List<Prepared> claims = tellings.stream()
                .filter(one -> BlockKeys.makesEvents(one.telling))
                .sorted(Comparator.comparing(one -> one.telling.claim()))
                .toList();
        Decided decided = Decided.of(claims, decisions);
        long[] candidates = candidates(claims);
        List<List<Integer>> clusters = new Components(comparison, claims).clusters(candidates, decided, table.cap());
        return new PartsOfEvents(comparison, claims, candidates, clusters).of(made(claims, clusters));
    }

    /**
     * Gathers tellings of any kind, every one compared with every other: what is already known to be about one subject, and need
     * have no type.
     *
     * @return clusters of claim ids, each in order
     */
    public List<List<String>> gather(Collection<Telling> tellings) {
        List<Prepared> claims = tellings.stream()
                .sorted(Comparator.comparing(Telling::claim))
                .map(this::prepare)
                .toList();
        return Gathering.of(
                        claims.size(),
                        Pairs.all(claims.size()),
                        (one, other) -> ofOneSubject.score(claims.get(one), claims.get(other)),
                        table.cap(),
                        List.of(),
                        List.of(),
                        List.of())
                .stream()
                .map(cluster -> cluster.stream()
                        .map(at -> claims.get(at).telling().claim())
                        .toList())
                .toList();
    }

    private List<@Nullable Event> made(List<Prepared> claims, List<List<Integer>> clusters) {
        List<@Nullable Event> events = new ArrayList<>();
        for (List<Integer> cluster : clusters) {
            events.add(maker.event(cluster.stream().map(claims::get).toList()).orElse(null));
        }
        return events;
    }

    /** The pairs that share a key, each once, in order. */
    private long[] candidates(List<Prepared> claims) {
        if (claims.size() < 2) {
            return new long[0];
        }
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (String key : keys.of(claims.get(i))) {
                blocks.computeIfAbsent(key, block -> new ArrayList<>()).add(i);
            }
        }
        Pairs pairs = new Pairs();
        blocks.values().forEach(pairs::addAll);
        return pairs.sorted();
    }
}
