package org.relata.bench.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.store.Access;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.Position;
import org.relata.store.Slice;
import org.relata.store.Store;
import org.relata.store.TextQuery;

/**
 * How long pages of fifty take, by filter: the first page, pages far in and near the end by their cursors, and the count that a
 * page shows.
 */
final class PageTimes {

    private static final double BOUND = 100;
    private static final int ROUNDS = 7;
    private static final int LIMIT = 50;
    /** As far as the desk counts. */
    private static final int COUNTED = 10_000;

    private static final List<Position> FAR = List.of(Position.parse("2013-05-01/1"), Position.parse("2016-09-15/1"));
    private static final Position LAST = Position.parse("2019-12-26/1");

    private PageTimes() {}

    static void print(Path file, MadeWorld world) {
        try (Store store = Store.open(file.toString(), Access.READ)) {
            Map<String, Filter> filters = filters(world);
            store.events(Filter.ALL, Page.first(LIMIT));
            filters.forEach((name, filter) -> {
                int found = store.events(filter, Page.first(LIMIT)).items().size();
                Times first = new Times();
                Times far = new Times();
                Times last = new Times();
                Times counts = new Times();
                for (int i = 0; i < ROUNDS; i++) {
                    first.take(() -> store.events(filter, Page.first(LIMIT)));
                    FAR.forEach(at -> far.take(() -> after(store, filter, at)));
                    last.take(() -> after(store, filter, LAST));
                    counts.take(() -> store.countEvents(filter, COUNTED));
                }
                first.print("first page, " + found + " events, " + name, BOUND);
                far.print("page far in, " + name, BOUND);
                last.print("last page, " + name, BOUND);
                counts.print("count to 10,000, " + name, BOUND);
            });
            Times claims = new Times();
            for (int i = 0; i < ROUNDS; i++) {
                claims.take(() -> store.claims(ofHolder(), Page.first(LIMIT)));
            }
            claims.print("first page of claims, holder", BOUND);
        }
    }

    private static Slice<Kept> after(Store store, Filter filter, Position at) {
        return store.events(filter, new Page(LIMIT, at));
    }

    private static Map<String, Filter> filters(MadeWorld world) {
        MadeWorld.Country great = world.countries().get(0);
        MadeWorld.Country small = world.countries().get(world.countries().size() - 1);
        String army = id(great, 0);
        Map<String, Filter> filters = new LinkedHashMap<>();
        Condition late = new Condition.From(LocalDate.of(2019, 6, 1));
        Condition month = new Condition.To(LocalDate.of(2019, 6, 30));
        Condition common = new Condition.Actor(Set.of(army));
        Condition box = new Condition.Box(0, 0, 40, 30);
        filters.put("all", Filter.ALL);
        filters.put("from 2019-06", Filter.of(late));
        filters.put("one month", Filter.of(late, month));
        filters.put("common actor", Filter.of(common));
        filters.put("common actor, one month", Filter.of(common, late, month));
        filters.put("rare actor", Filter.of(new Condition.Actor(Set.of(id(small, 4)))));
        filters.put("two actors of any", Filter.of(new Condition.Actor(Set.of(army, id(small, 4)))));
        filters.put("dyad", Filter.of(new Condition.Dyad(Set.of(army), Set.of(id(great, 2)))));
        filters.put("type", Filter.of(new Condition.Type(Set.of("PROTEST"))));
        filters.put("type, one month", Filter.of(new Condition.Type(Set.of("PROTEST")), late, month));
        filters.put("great country", Filter.of(new Condition.Place(great.code())));
        filters.put("small country", Filter.of(new Condition.Place(small.code())));
        filters.put(
                "place", Filter.of(new Condition.Place(great.places().get(40).name())));
        filters.put("box", Filter.of(box));
        filters.put("box, one month", Filter.of(box, late, month));
        filters.put("world box", Filter.of(new Condition.Box(-180, -90, 180, 90)));
        filters.put("at least 50 dead", Filter.of(new Condition.KilledAtLeast(50)));
        filters.put(
                "actor, type and country",
                Filter.of(common, new Condition.Type(Set.of("AID")), new Condition.Place(great.code())));
        filters.put(
                "rare type in great country",
                Filter.of(new Condition.Type(Set.of("MOBILIZE")), new Condition.Place(great.code())));
        filters.put("most common word", words("said"));
        filters.put("most common word, one month", Filter.of(text("said"), late, month));
        filters.put("two common words", words("said killing"));
        filters.put("common and seldom words", words("governor market"));
        filters.put("common word but not another", words("said -killing"));
        filters.put("phrase", words("\"killing 211 people\""));
        filters.put("beginning of words", words("kil*"));
        filters.put("common word and actor", Filter.of(text("said"), common));
        filters.put(
                "common word and rare actor", Filter.of(text("killing"), new Condition.Actor(Set.of(id(small, 4)))));
        filters.put("common word and country", Filter.of(text("killing"), new Condition.Place(small.code())));
        filters.put("holder", ofHolder());
        filters.put("rare holder", Filter.of(new Condition.HeldBy(Set.of(Condition.words("paper 299")))));
        filters.put(
                "holder and country",
                Filter.of(new Condition.HeldBy(Set.of(Condition.words("paper 7"))), new Condition.Place(small.code())));
        filters.put("denied", Filter.of(new Condition.Status(Set.of("denied"))));
        filters.put("asserted", Filter.of(new Condition.Status(Set.of("asserted"))));
        filters.put(
                "denied by actor, one month", Filter.of(new Condition.Status(Set.of("denied")), common, late, month));
        filters.put("headline and actor", Filter.of(new Condition.Part(Set.of("headline")), common));
        filters.put("headline and words", Filter.of(new Condition.Part(Set.of("headline")), text("killing")));
        return filters;
    }

    private static String id(MadeWorld.Country country, int actor) {
        return String.valueOf(country.actors().get(actor).id());
    }

    private static Filter ofHolder() {
        return Filter.of(new Condition.HeldBy(Set.of(Condition.words("paper 7"))));
    }

    private static Condition text(String words) {
        return new Condition.Text(TextQuery.of(words));
    }

    private static Filter words(String words) {
        return Filter.of(text(words));
    }
}
