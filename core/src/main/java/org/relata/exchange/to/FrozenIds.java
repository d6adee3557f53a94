package org.relata.exchange.to;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives events the ids of the last release, by the claims that they share with it. */
final class FrozenIds {

    /** That an event of now has claims of a released one. */
    private record Share(String event, String released, int claims) {}

    private final Map<String, String> released = new HashMap<>();
    private final Map<String, String> heirs = new TreeMap<>();
    private final Map<String, String> origins = new TreeMap<>();

    private FrozenIds() {}

    /** Matches all events with the release before. */
    static FrozenIds of(EventStream events, Release release) {
        Map<String, String> byClaim = new HashMap<>();
        release.before().forEach((id, one) -> one.claims().forEach(claim -> byClaim.put(claim, id)));
        List<Share> shares = new ArrayList<>();
        List<String> own = new ArrayList<>();
        events.events(record -> {
            own.add(record.event().id());
            shares.addAll(shares(record, byClaim));
        });
        FrozenIds ids = new FrozenIds();
        ids.match(shares);
        ids.fresh(own, release.number());
        return ids;
    }

    private static List<Share> shares(EventRecord record, Map<String, String> byClaim) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String claim : record.event().claims()) {
            String id = byClaim.get(claim);
            if (id != null) {
                counts.merge(id, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(one -> new Share(record.event().id(), one.getKey(), one.getValue()))
                .toList();
    }

    /** The largest shares first; of equals the smaller ids. */
    private void match(List<Share> shares) {
        List<Share> sorted = shares.stream()
                .sorted(Comparator.comparing(Share::claims, Comparator.reverseOrder())
                        .thenComparing(Share::released)
                        .thenComparing(Share::event))
                .toList();
        Set<String> given = new HashSet<>();
        for (Share share : sorted) {
            if (!released.containsKey(share.event()) && given.add(share.released())) {
                released.put(share.event(), share.released());
            }
        }
        for (Share share : sorted) {
            String id = released.get(share.event());
            if (!given.contains(share.released()) || !share.released().equals(id)) {
                heirs.putIfAbsent(share.released(), share.event());
                origins.putIfAbsent(share.event(), share.released());
            }
        }
    }

    /** New events take their own id, unless a released one has it already. */
    private void fresh(List<String> own, int number) {
        Set<String> taken = new HashSet<>(released.values());
        for (String id : own) {
            if (!released.containsKey(id)) {
                released.put(id, taken.add(id) ? id : id + "-r" + number);
            }
        }
    }

    /** The id that an event is released under. */
    String of(String event) {
        return released.getOrDefault(event, event);
    }

    /** The released event whose claims this new one has besides; null where there is none. */
    @Nullable
    String splitFrom(String event) {
        return origins.get(event);
    }

    /** Under which id the claims of a released event that is gone stand now; null where none does. */
    @Nullable
    String heirOf(String gone) {
        String event = heirs.get(gone);
        return event == null ? null : of(event);
    }

    /** The same events under their frozen ids. */
    EventStream frozen(EventStream events) {
        return new EventStream() {
            @Override
            public void events(java.util.function.Consumer<EventRecord> each) {
                events.events(record ->
                        each.accept(new EventRecord(of(record.event().id()), record.event(), record.claims())));
            }

            @Override
            public void claims(java.util.function.Consumer<org.relata.contract.ClaimRecord> each) {
                events.claims(each);
            }
        };
    }
}
