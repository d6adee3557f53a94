package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All names of a registry by plain form, by folded form, and the persons by surname. Immutable once made. */
final class NameIndex {

    /** A name and whose it is. */
    record Found(Actor actor, ActorName name) {}

    private static final int SHORTEST_FOLDED = 5;

    private final Map<String, List<Found>> exact = new HashMap<>();
    private final Map<String, List<Found>> folded = new HashMap<>();
    private final Map<String, List<Actor>> surnames = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    NameIndex(Registry registry) {
        for (Actor actor : registry.actors()) {
            for (ActorName name : actor.names()) {
                if (!isWhoeverGoverns(actor, name)) {
                    add(actor, name);
                }
            }
        }
    }

    /** "Government of Iraq" is whichever regime holds the state on the day, so it is read as a phrase. */
    private static boolean isWhoeverGoverns(Actor actor, ActorName name) {
        return actor.kind() == ActorKind.REGIME
                && actor.id().endsWith("-government")
                && name.text().startsWith("Government of ");
    }

    private void add(Actor actor, ActorName name) {
        Found found = new Found(actor, name);
        String key = NameForm.key(name.text());
        putName(exact, key, found);
        firstWords.add(firstWord(key));
        String plain = key.startsWith("=") ? NameForm.plain(name.text()) : key;
        if (!key.startsWith("=") && plain.length() >= SHORTEST_FOLDED && name.language() == null) {
            String form = NameForm.folded(plain);
            putName(folded, form, found);
            firstWords.add(firstWord(form));
        }
        if (actor.kind() == ActorKind.PERSON && name.language() == null) {
            String form = NameForm.folded(plain);
            putPerson(surnames, form.substring(form.lastIndexOf(' ') + 1), actor);
        }
    }

    private static void putName(Map<String, List<Found>> map, String key, Found found) {
        List<Found> names = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (Found other : names) {
            if (same(other.actor(), found.actor()) && same(other.name(), found.name())) {
                return;
            }
        }
        names.add(found);
    }

    @SuppressWarnings("ReferenceEquality") // what spares the comparison of all that is known of the actor
    private static boolean same(Actor one, Actor other) {
        return one == other || (one.id().equals(other.id()) && one.equals(other));
    }

    /** As its own method tells it, which Java makes when it is first called, and that takes longer than all names here. */
    private static boolean same(ActorName one, ActorName other) {
        Period period = one.period();
        Entry entry = one.entry();
        return one.text().equals(other.text())
                && Objects.equals(one.language(), other.language())
                && Objects.equals(period.from(), other.period().from())
                && Objects.equals(period.to(), other.period().to())
                && one.use() == other.use()
                && entry.line() == other.entry().line()
                && entry.file().equals(other.entry().file())
                && entry.source().equals(other.entry().source());
    }

    private static void putPerson(Map<String, List<Actor>> map, String surname, Actor person) {
        List<Actor> persons = map.computeIfAbsent(surname, k -> new ArrayList<>(1));
        for (Actor other : persons) {
            if (same(other, person)) {
                return;
            }
        }
        persons.add(person);
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** The names with this very form, apart from case, accents, hyphens and articles. */
    List<Found> exact(String name) {
        String key = NameForm.key(name);
        return firstWords.contains(firstWord(key)) ? exact.getOrDefault(key, List.of()) : List.of();
    }

    /** The names that this may be a transliteration of. */
    List<Found> folded(String name) {
        String key = NameForm.key(name);
        if (key.startsWith("=") || key.length() < SHORTEST_FOLDED) {
            return List.of();
        }
        String form = NameForm.folded(key);
        return firstWords.contains(firstWord(form)) ? folded.getOrDefault(form, List.of()) : List.of();
    }

    /** The persons with this surname, transliterations included. */
    List<Actor> surname(String name) {
        return surnames.getOrDefault(NameForm.folded(NameForm.plain(name)), List.of());
    }
}
