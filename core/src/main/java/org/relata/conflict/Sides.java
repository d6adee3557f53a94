package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.EventParty;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.Command;
import org.relata.resolve.actor.Holding;
import org.relata.resolve.actor.Membership;
import org.relata.resolve.actor.Registry;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/**
 * Which side of a war somebody was on a day. The army, the ministries and the regime of a state are its government as long
 * as they hold it; a group that leads a regime is the government from the day on which that regime holds the state.
 */
final class Sides {

    private static final int DEEPEST = 5;
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PRM");
    private static final Set<String> REBEL = Set.of("REB", "SEP", "INS");
    private static final Set<String> UNKNOWN = Set.of("UNK", "UAF");
    private static final Set<String> ABOVE_STATES = Set.of("UNO", "EUR", "IGO");

    private final Registry registry;
    private final Countries countries;
    private final RenamedGroups renamed;
    private final Turns turns;

    Sides(Registry registry, Countries countries) {
        this.registry = registry;
        this.countries = countries;
        this.renamed = new RenamedGroups(registry);
        this.turns = new Turns(registry);
    }

    /** Whether the registry has an actor with this id; then nothing else that is said of a party matters for its side. */
    boolean knows(String id) {
        return registry.actor(id).isPresent();
    }

    /** The side of a party on any day. */
    PartySides of(EventParty party) {
        String id = party.actor();
        return new PartySides(id == null ? new long[0] : turns.of(id), day -> of(party, day));
    }

    /** The side of a party on that day; empty where it is not known, or is no side at all. */
    Optional<Side> of(EventParty party, LocalDate day) {
        String id = party.actor();
        Optional<Actor> actor = id == null ? Optional.empty() : registry.actor(id);
        return actor.isPresent() ? of(actor.get(), day, 0) : ofSectors(party);
    }

    /** The side of an actor of the registry on that day. */
    Optional<Side> of(Actor actor, LocalDate day) {
        return of(actor, day, 0);
    }

    private Optional<Side> of(Actor actor, LocalDate day, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (actor.kind()) {
            case STATE -> Optional.of(government(actor.id()));
            case REGIME -> Optional.of(ofRegime(actor, day));
            case ORGAN -> Optional.of(whole(actor, day, depth).orElseGet(() -> ofOrgan(actor, day)));
            case ARMED_GROUP, PARTY -> Optional.of(whole(actor, day, depth).orElseGet(() -> renamed.side(actor)));
            case PERSON -> ofPerson(actor, day, depth);
            case INTERNATIONAL -> Optional.of(new Side(actor.id(), actor.nameOn(null), Side.Kind.INTERNATIONAL, null));
            case NEWS, POPULATION -> Optional.of(Side.CIVILIANS);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The government of the state with this id. */
    Side government(String state) {
        String name = registry.actor(state).map(actor -> actor.nameOn(null)).orElse(state);
        return Side.government(state, name);
    }

    private Side ofRegime(Actor regime, LocalDate day) {
        boolean holds = false;
        for (Holding holding : registry.holdings()) {
            if (holding.regime().equals(regime.id())) {
                holds = true;
                if (holding.recognised() && holding.period().contains(day)) {
                    return government(holding.state());
                }
            }
        }
        String country = regime.country();
        return holds || country == null
                ? Side.group(regime.id(), regime.nameOn(null))
                : government(country.toLowerCase(Locale.ROOT));
    }

    private Side ofOrgan(Actor organ, LocalDate day) {
        List<String> sectors = registry.asOf(organ, day).sectors();
        String country = organ.country();
        return sectors.stream().anyMatch(REBEL::contains) || country == null
                ? Side.group(organ.id(), organ.nameOn(null))
                : government(country.toLowerCase(Locale.ROOT));
    }

    /** The side of what it is a part of. Allies and branches are sides of their own, unless they are a government's militia. */
    private Optional<Side> whole(Actor part, LocalDate day, int depth) {
        boolean militia = registry.asOf(part, day).sectors().contains("PRM");
        for (Membership in : registry.membershipsOf(part.id())) {
            String role = in.role();
            boolean inside = role == null || role.equals("dominant") || role.equals("government");
            boolean dated = !in.period().undated() || inside;
            if (dated && in.period().contains(day) && (inside || militia)) {
                Optional<Side> side = registry.actor(in.of()).flatMap(of -> of(of, day, depth + 1));
                if (side.isPresent() && (inside || side.get().kind() == Side.Kind.GOVERNMENT)) {
                    return side;
                }
            }
        }
        for (Command under : registry.commandersOf(part.id())) {
            if (under.period().contains(day)) {
                return registry.actor(under.commander()).flatMap(commander -> of(commander, day, depth + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Side> ofPerson(Actor person, LocalDate day, int depth) {
        return registry.asOf(person, day).offices().stream()
                .flatMap(office -> registry.actor(office.of()).stream())
                .findFirst()
                .flatMap(body -> of(body, day, depth + 1))
                .or(() -> whole(person, day, depth));
    }

    private Optional<Side> ofSectors(EventParty party) {
        String code = party.country();
        if (code != null && ABOVE_STATES.contains(code)) {
            return Optional.of(new Side(code.toLowerCase(Locale.ROOT), party.name(), Side.Kind.INTERNATIONAL, null));
        }
        Optional<Country> country = code == null ? Optional.empty() : countries.byCode(code);
        String kind = party.kind();
        if (any(party, UNKNOWN) || ActorKind.UNKNOWN.word().equals(kind)) {
            return Optional.empty();
        }
        if (country.isPresent() && (any(party, OFFICIAL) || isState(kind))) {
            return Optional.of(government(country.get().iso3().toLowerCase(Locale.ROOT)));
        }
        if (any(party, REBEL) || ActorKind.ARMED_GROUP.word().equals(kind)) {
            return Optional.of(ofRebels(party, country));
        }
        return party.sectors().isEmpty() && !"population".equals(kind) && !"person".equals(kind)
                ? Optional.empty()
                : Optional.of(Side.CIVILIANS);
    }

    private Side ofRebels(EventParty party, Optional<Country> country) {
        boolean named = party.name().chars().anyMatch(Character::isUpperCase);
        if (country.isEmpty() || (named && !generic(party, country.get()))) {
            String name = party.name().startsWith("the ") ? party.name().substring(4) : party.name();
            return Side.group("name:" + name.toLowerCase(Locale.ROOT), name);
        }
        return insurgents(country.get());
    }

    /** Words with a country's adjective alone ("Syrian rebels") name no group. */
    private static boolean generic(EventParty party, Country country) {
        String rest = party.name();
        for (String word : country.adjectives()) {
            rest = rest.replace(word, "");
        }
        rest = rest.replace(country.name() + "'s", "").replace(country.name(), "");
        return rest.chars().noneMatch(Character::isUpperCase);
    }

    /** Those who fight the government of a country and whom nobody names: UCDP has them as "Syrian insurgents". */
    Side insurgents(Country country) {
        String adjective = country.adjectives().isEmpty()
                ? country.name()
                : country.adjectives().get(0);
        String id = insurgentsId(country.iso3(), adjective);
        return Side.group(id, adjective + " insurgents");
    }

    private static String insurgentsId(String iso3, String adjective) {
        return iso3.toLowerCase(Locale.ROOT) + "-"
                + adjective.toLowerCase(Locale.ROOT).replace(' ', '-') + "-insurgents";
    }

    /** Whether the side stands for all who fight the government of that state without being named. */
    boolean standsForInsurgents(Side side, String state) {
        return countries
                .byCode(state.toUpperCase(Locale.ROOT))
                .filter(country -> insurgents(country).equals(side))
                .isPresent();
    }

    /** The side of the actor with this id on that day. */
    Optional<Side> byId(String id, LocalDate day) {
        return registry.actor(id).flatMap(actor -> of(actor, day, 0));
    }

    /** All ids that the registry had for the side in turn. */
    List<String> idsOf(Side side) {
        return renamed.chain(side.id());
    }

    /** What the side was called before. */
    List<SideHistory.Former> formers(Side side) {
        return side.kind() == Side.Kind.GROUP ? renamed.formers(side.id()) : List.of();
    }

    /** The side of a group of the registry, whatever it was on which day. */
    Side ofGroup(Actor group) {
        return renamed.side(group);
    }

    private static boolean isState(@Nullable String kind) {
        return ActorKind.STATE.word().equals(kind) || ActorKind.REGIME.word().equals(kind);
    }

    private static boolean any(EventParty party, Set<String> sectors) {
        return party.sectors().stream().anyMatch(sectors::contains);
    }
}
