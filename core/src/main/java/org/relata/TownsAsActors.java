package org.relata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Participant;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.place.Place;
import org.relata.resolve.place.PlaceKind;
import org.relata.resolve.place.ResolvedPlace;

/**
 * Takes out towns and provinces that were read as those who do violence: a list of places or a broken parse, "In Norvik, two men were
 * shot", puts them there. Those that stand for an actor of the registry, as capitals do, stay, and so do countries.
 */
final class TownsAsActors {

    private static final Set<PlaceKind> LOCAL = Set.of(
            PlaceKind.CAPITAL,
            PlaceKind.SEAT,
            PlaceKind.TOWN,
            PlaceKind.QUARTER,
            PlaceKind.PROVINCE,
            PlaceKind.DISTRICT);

    private static final List<String> QUARTERS = List.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");

    private final List<ResolvedPlace> places;
    private final Set<String> land;

    /** @param land nouns that say of a name that it is a place's */
    TownsAsActors(List<ResolvedPlace> places, Set<String> land) {
        this.places = places;
        this.land = land;
    }

    /** The actors of an act of this type without the places among them. */
    List<Participant> leaveOut(String type, List<Participant> actors) {
        return type.equals("ASSAULT")
                ? actors.stream().filter(actor -> !isTown(actor)).toList()
                : actors;
    }

    private boolean isTown(Participant actor) {
        return actor.actor() == null && isOpen(actor.kind()) && (isLand(actor) || isLocalPlace(actor));
    }

    /** "Huancavelica Department", "northern Peru": the land itself, whoever lives or rules there. */
    private boolean isLand(Participant actor) {
        String first = actor.text().toLowerCase(Locale.ROOT);
        boolean unit = land.contains(actor.head().toLowerCase(Locale.ROOT));
        boolean part = QUARTERS.stream().anyMatch(quarter -> first.startsWith(quarter + " "));
        return (unit || part)
                && places.stream()
                        .anyMatch(one -> actor.span().contains(one.mention().span()));
    }

    private boolean isLocalPlace(Participant actor) {
        return places.stream()
                .filter(one -> one.mention().isPlace() && isLocal(one.place()))
                .anyMatch(one -> actor.span().contains(one.mention().span()) && headIn(actor, one));
    }

    /** "Valle" may have been read as the government of Valle. */
    private static boolean isOpen(@Nullable String kind) {
        return kind == null || kind.equals(ActorKind.REGIME.word());
    }

    private static boolean isLocal(@Nullable Place place) {
        return place != null && LOCAL.contains(place.kind());
    }

    private static boolean headIn(Participant actor, ResolvedPlace place) {
        return place
                .mention()
                .sentence()
                .words()
                .subList(place.mention().first(), place.mention().last() + 1)
                .stream()
                .anyMatch(word -> word.text().equals(actor.head()));
    }
}
