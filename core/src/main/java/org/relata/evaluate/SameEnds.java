package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.relata.model.Span;

/**
 * Which ends of ties are one: the gold's IsSynonymOf joins "the foreign minister" and the name behind it, and a tie may be given at
 * either. Ends are told by where their head words begin.
 */
final class SameEnds {

    private static final Set<String> THINGS =
            Set.of("Weapon", "Money", "DocumentReference", "CommsIdentifier", "Quantity", "Temporal", "Vehicle");

    private final Map<Integer, Integer> first = new HashMap<>();
    private final Map<Integer, Span> entities = new TreeMap<>();
    private final Set<Integer> heads = new HashSet<>();
    private final Set<Integer> places = new HashSet<>();

    private final Set<Span> things = new HashSet<>();

    private SameEnds() {}

    static SameEnds of(GoldRecord record, CodedDocument coded) {
        SameEnds same = new SameEnds();
        for (JsonNode entity : record.json().path("entities")) {
            Span span = record.span(entity);
            if (THINGS.contains(entity.path("type").asText())) {
                same.things.add(span);
            }
            same.entities.merge(span.begin(), span, (one, other) -> one.length() < other.length() ? other : one);
            boolean place = entity.path("type").asText().equals("Location");
            (place ? same.places : same.heads).add(at(coded, span));
        }
        for (JsonNode relation : record.json().path("relations")) {
            if (relation.path("type").asText().equals("IsSynonymOf")) {
                same.join(
                        at(coded, record.span(relation.path("source"))),
                        at(coded, record.span(relation.path("target"))));
            }
        }
        return same;
    }

    /** Whether an end of the relation is a thing: claims tie parties, not parties to their weapons. */
    boolean isThing(GoldRecord record, JsonNode relation) {
        return things.contains(record.span(relation.path("source")))
                || things.contains(record.span(relation.path("target")));
    }

    /** Where the head of the span begins. */
    static int at(CodedDocument coded, Span span) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), span);
        return head == null ? span.begin() : head.at();
    }

    private void join(int one, int other) {
        int low = Math.min(of(one), of(other));
        int high = Math.max(of(one), of(other));
        if (low != high) {
            first.put(high, low);
        }
    }

    /** The first end that is the same. */
    int of(int end) {
        int at = end;
        while (first.containsKey(at)) {
            at = first.get(at);
        }
        return at;
    }

    /** Whether the gold marks an entity with this head that can be the end of such a tie. */
    boolean isEntity(int end, boolean placesToo) {
        return heads.contains(end) || (placesToo && places.contains(end));
    }

    /** "Russian Foreign Minister Lavrov" is one name to the gold: it never ties the parts of a name. */
    boolean inOneName(int one, int other) {
        return entities.values().stream()
                .anyMatch(span ->
                        (holds(span, one) || holds(span, of(one))) && (holds(span, other) || holds(span, of(other))));
    }

    private static boolean holds(Span span, int at) {
        return span.contains(new Span(at, at + 1));
    }
}
