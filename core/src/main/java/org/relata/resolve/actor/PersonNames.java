package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes persons of the names of office holders: the same name in the same country is the same person. */
final class PersonNames {

    private final Map<String, Actor> persons = new HashMap<>();

    /** The id that is written, or the id of a person made from the name that is written. */
    String id(String written, List<String> also, @Nullable String country, Entry entry) {
        if (written.equals(written.toLowerCase(Locale.ROOT))) {
            return written;
        }
        String prefix = country == null ? "" : country.toLowerCase(Locale.ROOT) + "-";
        String id = prefix + NameForm.plain(written).replace(' ', '-');
        Actor before = persons.get(id);
        if (before == null || !also.isEmpty()) {
            persons.put(id, person(id, country, names(before, written, also, entry), entry));
        }
        return id;
    }

    private static Actor person(String id, @Nullable String country, List<ActorName> names, Entry entry) {
        return new Actor(id, ActorKind.PERSON, country, names, List.of(), Map.of(), Period.ALWAYS, entry);
    }

    private static List<ActorName> names(@Nullable Actor before, String written, List<String> also, Entry entry) {
        List<ActorName> names = new ArrayList<>(before == null ? List.of() : before.names());
        add(names, written, entry);
        also.forEach(other -> add(names, other, entry));
        return names;
    }

    private static void add(List<ActorName> names, String text, Entry entry) {
        if (names.stream().noneMatch(name -> name.text().equals(text))) {
            names.add(new ActorName(text, null, Period.ALWAYS, ActorName.Use.PLAIN, entry));
        }
    }

    /** All that were made, by id. */
    List<Actor> all() {
        return persons.values().stream().sorted(Comparator.comparing(Actor::id)).toList();
    }
}
