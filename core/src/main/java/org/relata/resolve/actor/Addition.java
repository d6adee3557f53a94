package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an entry without a kind adds to an actor that another file defines.
 *
 * @param id of the actor
 * @param country takes the place of the actor's; null where nothing is said
 * @param names added; one that it bears already is then backed by the better source
 * @param codes take the place of the actor's; empty where nothing is said
 * @param life either end takes the place of the actor's where it is given
 */
record Addition(
        String id,
        @Nullable String country,
        List<ActorName> names,
        List<ActorCode> codes,
        Map<String, List<String>> ids,
        Period life,
        Entry entry) {

    Actor to(Actor actor) {
        return new Actor(
                actor.id(),
                actor.kind(),
                country == null ? actor.country() : country,
                allNames(actor.names()),
                codes.isEmpty() ? actor.codes() : codes,
                allIds(actor.ids()),
                new Period(
                        later(actor.life().from(), life.from()),
                        later(actor.life().to(), life.to())),
                actor.entry());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate before, @Nullable LocalDate now) {
        return now == null ? before : now;
    }

    private List<ActorName> allNames(List<ActorName> before) {
        Map<String, ActorName> all = new LinkedHashMap<>();
        before.forEach(name -> all.put(key(name), name));
        for (ActorName name : names) {
            all.merge(key(name), name, Addition::better);
        }
        return new ArrayList<>(all.values());
    }

    private static String key(ActorName name) {
        Period period = name.period();
        return name.text() + '\t' + period.from() + ' ' + period.to();
    }

    private static ActorName better(ActorName one, ActorName other) {
        boolean checked = !one.entry().checked() && other.entry().checked();
        return checked ? new ActorName(one.text(), one.language(), one.period(), one.use(), other.entry()) : one;
    }

    private Map<String, List<String>> allIds(Map<String, List<String>> before) {
        Map<String, List<String>> all = new TreeMap<>(before);
        ids.forEach((scheme, values) -> all.merge(scheme, values, (one, other) -> {
            List<String> both = new ArrayList<>(one);
            other.stream().filter(value -> !both.contains(value)).forEach(both::add);
            return List.copyOf(both);
        }));
        return all;
    }
}
