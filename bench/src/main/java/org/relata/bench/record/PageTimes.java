package org.relata.bench.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.relata.store.Access;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.Slice;
import org.relata.store.Store;
import org.relata.store.TextQuery;

/** How long a page of fifty events takes, by filter: the middle and the worst of several, in milliseconds. */
final class PageTimes {

    private static final int ROUNDS = 11;
    private static final double MILLISECOND = 1e6;

    private PageTimes() {}

    static void print(Path file) {
        try (Store store = Store.open(file.toString(), Access.READ)) {
            filters().forEach((name, filter) -> print(store, name, filter));
        }
    }

    private static void print(Store store, String name, Filter filter) {
        double[] times = new double[ROUNDS];
        int found = 0;
        double first = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Slice<Kept> slice = store.events(filter, Page.first(50));
            times[i] = (System.nanoTime() - start) / MILLISECOND;
            found = slice.items().size();
            first = i == 0 ? times[0] : first;
        }
        Arrays.sort(times);
        StoreBenchmark.print("page of " + found + " events, " + name + ", first (ms)", first);
        StoreBenchmark.print("page of " + found + " events, " + name + ", median (ms)", times[ROUNDS / 2]);
    }

    private static Map<String, Filter> filters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        Condition late = new Condition.From(LocalDate.of(2019, 6, 1));
        Condition army = new Condition.Actor(Set.of("made-xaa-army"));
        Condition rare = new Condition.Actor(Set.of("made-xbn-group-4"));
        Condition text = new Condition.Text(TextQuery.of("shelled market"));
        filters.put("all", Filter.ALL);
        filters.put("from 2019-06", Filter.of(late));
        filters.put("common actor", Filter.of(army));
        filters.put("common actor from 2019-06", Filter.of(army, late));
        filters.put("rare actor", Filter.of(rare));
        filters.put("dyad", Filter.of(new Condition.Dyad(Set.of("made-xaa-army"), Set.of("made-xaa-group-1"))));
        filters.put("type", Filter.of(new Condition.Type(Set.of("PROTEST")), late));
        filters.put("country", Filter.of(new Condition.Place("XAC"), late));
        filters.put("box", Filter.of(new Condition.Box(0, 0, 12, 12), late));
        filters.put("world box", Filter.of(new Condition.Box(-180, -90, 180, 90), late));
        filters.put(
                "actor and type and country",
                Filter.of(army, new Condition.Type(Set.of("AID")), new Condition.Place("XAA")));
        filters.put("common words", Filter.of(text));
        filters.put("one common word from 2019-06", Filter.of(new Condition.Text(TextQuery.of("killing")), late));
        filters.put("rare words", Filter.of(new Condition.Text(TextQuery.of("\"killing 211 people\""))));
        filters.put("holder", Filter.of(new Condition.HeldBy(Set.of(Condition.words("paper 7")))));
        filters.put("denied", Filter.of(new Condition.Status(Set.of("denied")), late));
        filters.put("headline and actor", Filter.of(new Condition.Part(Set.of("headline")), army));
        return filters;
    }
}
