package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.model.Event;

/** Puts events below the offensive, siege or campaign that they are a part of. */
final class PartsOfEvents {

    private final Comparison comparison;
    private final List<Prepared> claims;
    private final long[] candidates;
    private final Map<Integer, Integer> clusterOf = new LinkedHashMap<>();

    PartsOfEvents(Comparison comparison, List<Prepared> claims, long[] candidates, List<List<Integer>> clusters) {
        this.comparison = comparison;
        this.claims = claims;
        this.candidates = candidates;
        for (int i = 0; i < clusters.size(); i++) {
            for (int member : clusters.get(i)) {
                clusterOf.put(member, i);
            }
        }
    }

    /** The events of the clusters, in order, with what each is a part of; clusters that are no event are left out. */
    List<Event> of(List<@Nullable Event> events) {
        Map<Integer, Map<Integer, Integer>> votes = votes();
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event != null) {
                Event whole = whole(votes.getOrDefault(i, Map.of()), events);
                all.add(whole == null ? event : below(event, whole.id()));
            }
        }
        all.sort(Comparator.comparing(Event::start, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Event::id));
        return List.copyOf(all);
    }

    /** By the cluster of the part, how many pairs put it below which cluster. */
    private Map<Integer, Map<Integer, Integer>> votes() {
        Map<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
        for (long pair : candidates) {
            Prepared one = claims.get(Pairs.first(pair));
            Prepared other = claims.get(Pairs.second(pair));
            if (one.whole == other.whole) {
                continue;
            }
            int oneCluster = clusterOf.getOrDefault(Pairs.first(pair), -1);
            int otherCluster = clusterOf.getOrDefault(Pairs.second(pair), -1);
            if (oneCluster != otherCluster
                    && comparison.relation(one, other, Comparison.NEVER) == Pairing.Relation.PART) {
                votes.computeIfAbsent(one.whole ? otherCluster : oneCluster, part -> new TreeMap<>())
                        .merge(one.whole ? oneCluster : otherCluster, 1, Integer::sum);
            }
        }
        return votes;
    }

    private static @Nullable Event whole(Map<Integer, Integer> votes, List<@Nullable Event> events) {
        Event whole = null;
        int most = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            Event event = events.get(vote.getKey());
            if (event != null && vote.getValue() > most) {
                whole = event;
                most = vote.getValue();
            }
        }
        return whole;
    }

    private static Event below(Event event, String whole) {
        return new Event(
                event.id(),
                event.type(),
                event.mode(),
                event.actors(),
                event.recipients(),
                event.start(),
                event.finish(),
                event.timePrecision(),
                event.place(),
                event.tolls(),
                event.bySide(),
                event.claims(),
                event.documents(),
                event.origins(),
                event.publishers(),
                event.contradictions(),
                event.credibility(),
                event.clarity(),
                event.field(),
                event.dyad(),
                whole);
    }
}
