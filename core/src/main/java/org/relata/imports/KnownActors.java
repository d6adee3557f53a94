package org.relata.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.ActorMatch;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** What the built-in registry and country table know of what a foreign file names. */
final class KnownActors {

    private final Map<String, String> byForeignId = new HashMap<>();
    private final String scheme;

    /**
     * The actors that the registry knows by the ids of another one.
     *
     * @param scheme as in the registry's {@code ids}: ucdp, wikidata
     */
    KnownActors(String scheme) {
        this.scheme = scheme;
        for (Actor actor : Registry.builtIn().actors()) {
            for (String id : actor.ids().getOrDefault(scheme, List.of())) {
                byForeignId.putIfAbsent(id, actor.id());
            }
        }
    }

    /** The built-in actor with this foreign id. */
    Optional<String> builtIn(String foreign) {
        return Optional.ofNullable(byForeignId.get(foreign));
    }

    /**
     * The group of this very name in one of these countries, where only one is meant; for registries whose numbers ours
     * has not.
     *
     * @param name several words: an acronym alone may be anybody's
     */
    static Optional<String> group(String name, Set<String> countries) {
        if (name.indexOf(' ') < 0) {
            return Optional.empty();
        }
        return ActorNames.builtIn()
                .best(name, (LocalDate) null)
                .filter(match -> match.score() >= 1 && countries.contains(match.country()))
                .filter(match -> match.kind() == ActorKind.ARMED_GROUP || match.kind() == ActorKind.PARTY)
                .map(ActorMatch::actor);
    }

    /** Remembers that a foreign id is an actor of the registry. */
    void is(String foreign, String id) {
        byForeignId.putIfAbsent(foreign, id);
    }

    /** Our id for a foreign one: the built-in actor's, or one made of scheme and id. */
    String id(String foreign) {
        return builtIn(foreign).orElseGet(() -> scheme + "-" + slug(foreign));
    }

    /** The built-in actor with this name, where only one is meant. */
    static Optional<String> named(String name) {
        return ActorNames.builtIn().best(name, (LocalDate) null).map(ActorMatch::actor);
    }

    /** ISO 3166 alpha-3 of a country by its name ("Yemen (North Yemen)") or code of two or three letters. */
    static Optional<String> country(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        String name = written.strip();
        int bracket = name.indexOf('(');
        String bare = bracket > 0 ? name.substring(0, bracket).strip() : name;
        Countries countries = Countries.builtIn();
        return countries
                .byName(name)
                .or(() -> countries.byName(bare))
                .or(() -> countries.byCode(name.toUpperCase(Locale.ROOT)))
                .map(Country::iso3);
    }

    private static String slug(String id) {
        String slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.startsWith("-") ? slug.substring(1) : slug;
    }
}
