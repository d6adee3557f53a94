package org.relata.corroborate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom the claims of one event go back to: the outermost source that the text names, or the publisher where the document names none
 * for the event. Two papers that quote one army are one origin, whatever name they give it; so are near copies of one report.
 *
 * <p>What a document says in its own words beside a source that it names, in its headline say, goes back to that source: it is no
 * second witness. Of near copies only the first published counts.
 */
final class Origins {

    private final Voices voices;
    private final List<Prepared> claims;
    /** By copy group the document that stands for it. */
    private final Map<String, String> first = new LinkedHashMap<>();
    /** By document the source that it names first. */
    private final Map<String, String> namedBy = new HashMap<>();

    private Origins(Voices voices, List<Prepared> claims) {
        this.voices = voices;
        this.claims = claims;
    }

    /** One origin for each claim, in the order of the claims. */
    static List<Evidence.Item> of(List<Prepared> claims, Voices voices, PublisherReliability reliability) {
        Origins origins = new Origins(voices, claims);
        origins.represent();
        Map<String, String> named = origins.named();
        return claims.stream()
                .map(claim -> new Evidence.Item(
                        claim,
                        origins.of(claim.telling, named),
                        origins.isCopied(claim.telling),
                        reliability.of(claim.telling.publisher())))
                .toList();
    }

    /** Of near copies the one that another credits as its source, else the first published. */
    private void represent() {
        Map<String, Set<String>> credited = new HashMap<>();
        for (Prepared claim : claims) {
            Voices.Source source = voices.source(claim.telling);
            if (source != null) {
                credited.computeIfAbsent(claim.telling.copyGroup(), group -> new TreeSet<>())
                        .add(Voices.plain(source.label()));
            }
        }
        claims.stream()
                .map(claim -> claim.telling)
                .sorted(Comparator.comparing((Telling telling) -> !isCredited(telling, credited))
                        .thenComparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Telling::document))
                .forEach(telling -> first.putIfAbsent(telling.copyGroup(), telling.document()));
    }

    private static boolean isCredited(Telling telling, Map<String, Set<String>> credited) {
        String publisher = telling.publisher();
        return publisher != null
                && credited.getOrDefault(telling.copyGroup(), Set.of()).contains(Voices.plain(publisher));
    }

    private boolean isCopied(Telling telling) {
        return !telling.document().equals(first.get(telling.copyGroup()));
    }

    /** The named source of each claim that has one. */
    private Map<String, String> named() {
        Map<String, Voices.Source> sources = new LinkedHashMap<>();
        for (Prepared claim : claims) {
            Voices.Source source = voices.source(claim.telling);
            if (source != null) {
                sources.put(claim.telling.claim(), source);
            }
        }
        Map<String, String> named = new LinkedHashMap<>();
        sources.forEach((claim, source) -> named.put(claim, label(source, sources)));
        claims.stream()
                .map(claim -> claim.telling)
                .filter(telling -> named.containsKey(telling.claim())
                        && telling.certainty().factuality() > 0)
                .sorted(Comparator.comparingInt(Telling::sentenceIndex).thenComparing(Telling::claim))
                .forEach(telling -> namedBy.putIfAbsent(telling.document(), named.getOrDefault(telling.claim(), "")));
        return named;
    }

    /** "The army" is the one army that is told of, as a source or as a party. */
    private String label(Voices.Source source, Map<String, Voices.Source> sources) {
        if (source.id() != null) {
            return source.id();
        }
        Set<String> known = new TreeSet<>();
        for (Voices.Source other : sources.values()) {
            add(source, other.party(), other.id(), known);
        }
        for (Prepared claim : claims) {
            for (Party party : claim.actors) {
                add(source, party, voices.id(party, claim.telling.published()), known);
            }
            for (Party party : claim.recipients) {
                add(source, party, voices.id(party, claim.telling.published()), known);
            }
        }
        return known.size() == 1 ? known.iterator().next() : byName(source.label(), sources);
    }

    /** "The ministry" is the one ministry that is named; a paper that is quoted is the paper. */
    private String byName(String label, Map<String, Voices.Source> sources) {
        Set<String> longer = new TreeSet<>();
        for (Voices.Source other : sources.values()) {
            if (WordTable.lower(other.label()).endsWith(' ' + label)) {
                longer.add(other.label());
            }
        }
        String name = longer.size() == 1 ? longer.iterator().next() : label;
        return claims.stream()
                .map(claim -> claim.telling)
                .filter(telling -> telling.publisher() != null
                        && Voices.plain(telling.publisher()).equals(Voices.plain(name)))
                .findFirst()
                .map(voices::publisher)
                .orElse(name);
    }

    private static void add(Voices.Source source, Party party, @Nullable String id, Set<String> into) {
        if (id != null && source.canSpeakFor(party)) {
            into.add(id);
        }
    }

    private String of(Telling telling, Map<String, String> named) {
        String source = named.get(telling.claim());
        if (source != null) {
            return source;
        }
        String beside = namedBy.get(telling.document());
        return beside == null ? voices.publisher(telling) : beside;
    }
}
