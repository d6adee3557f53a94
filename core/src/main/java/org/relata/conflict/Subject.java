package org.relata.conflict;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.ActorMatch;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/**
 * What a question is about: a country, a place in one, or an actor.
 *
 * @param country ISO 3166 alpha-3; null for an actor, and for a place that is no country
 * @param actor id in the registry; null for a place
 * @param place name of a place that is no country; null for the others
 */
public record Subject(
        String name,
        @Nullable String country,
        @Nullable String actor,
        @Nullable String place) {

    /**
     * Who or what is meant: a country by its name or code, an actor by its id or name as of the day, else a place within a
     * country as the events have it.
     *
     * @throws RelataException (USAGE) for nothing at all
     */
    public static Subject of(String text, ActorNames names, LocalDate day) {
        String asked = text.strip();
        if (asked.isEmpty()) {
            throw new RelataException(RelataException.Code.USAGE, "say which conflict: a country, a place or an actor");
        }
        Optional<Country> country =
                Countries.builtIn().byName(asked).or(() -> Countries.builtIn().byCode(asked.toUpperCase(Locale.ROOT)));
        if (country.isPresent()) {
            return new Subject(country.get().name(), country.get().iso3(), null, null);
        }
        Optional<Actor> actor = names.registry().actor(asked).or(() -> named(asked, names, day));
        if (actor.isEmpty()) {
            return new Subject(asked, null, null, asked);
        }
        if (actor.get().kind() == ActorKind.STATE && actor.get().country() != null) {
            return new Subject(actor.get().nameOn(day), actor.get().country(), null, null);
        }
        return new Subject(actor.get().nameOn(day), null, actor.get().id(), null);
    }

    private static Optional<Actor> named(String asked, ActorNames names, LocalDate day) {
        return ActorNames.best(names.lookup(asked, day))
                .filter(match -> !match.metonym())
                .map(ActorMatch::actor)
                .flatMap(id -> id == null ? Optional.empty() : names.registry().actor(id));
    }

    /**
     * Whether the events of what is asked for may be a part of the dyad's only. A government of another country fights at home too, and
     * in a town nobody has to reach 25 deaths: such events can show that the dyad was active, never that it was not.
     */
    public boolean coversOnlyPartOf(Dyad dyad) {
        return place != null || (country != null && (isForeign(dyad.a(), country) || isForeign(dyad.b(), country)));
    }

    /** Whether the side is the government of another country than this. */
    private static boolean isForeign(Side side, String country) {
        String state = side.state();
        return state != null && !state.equalsIgnoreCase(country);
    }

    /** The filter for a source. */
    public ViolenceQuery query(Frame frame) {
        return new ViolenceQuery(frame.from(), frame.to(), country, place);
    }
}
