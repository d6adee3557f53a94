package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** What is known of actors over time. Immutable; safe to share by threads. */
public final class Registry {

    private static final class BuiltIn {
        private static final Registry REGISTRY = of(RegistryReader.read(files()), Countries.builtIn());
    }

    private final List<Actor> actors;
    private final List<Holding> holdings;
    private final List<Lineage> lineages;
    private final List<Office> offices;
    private final List<Membership> memberships;
    private final List<Designation> designations;
    private final List<Command> commands;
    private final List<Activity> activities;
    private final List<Addition> strays;
    private final Map<String, Actor> byId;
    private final Map<String, List<Office>> officesOf;
    private final Map<String, List<Office>> officesHeld;
    private final Map<String, List<Membership>> membershipsOf;
    private final Map<String, List<Membership>> membersOf;
    private final Map<String, List<Holding>> holdingsOf;
    private final Map<String, List<Lineage>> lineagesOf;
    private final Map<String, List<Designation>> designationsOf;
    private final Map<String, List<Command>> commandedBy;
    private final Map<String, List<Command>> commandersOf;
    private final Map<String, List<Activity>> activitiesOf;

    private Registry(RegistryFacts facts) {
        actors = List.copyOf(facts.actors);
        holdings = List.copyOf(facts.holdings);
        lineages = List.copyOf(facts.lineages);
        offices = List.copyOf(facts.offices);
        memberships = List.copyOf(facts.memberships);
        designations = List.copyOf(facts.designations);
        commands = List.copyOf(facts.commands);
        activities = List.copyOf(facts.activities);
        byId = new HashMap<>();
        actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
        strays = List.copyOf(facts.additions);
        officesOf = group(offices, Office::of);
        officesHeld = group(offices, Office::holder);
        membershipsOf = group(memberships, Membership::member);
        membersOf = group(memberships, Membership::of);
        holdingsOf = group(holdings, Holding::state);
        designationsOf = group(designations, Designation::actor);
        commandedBy = group(commands, Command::commander);
        commandersOf = group(commands, Command::commanded);
        activitiesOf = group(activities, Activity::actor);
        lineagesOf = new HashMap<>();
        for (Lineage link : lineages) {
            lineagesOf.computeIfAbsent(link.actor(), id -> new ArrayList<>()).add(link);
            if (link.other() != null) {
                lineagesOf
                        .computeIfAbsent(link.other(), id -> new ArrayList<>())
                        .add(link);
            }
        }
    }

    /** The registry that comes with Relata; loaded once. */
    public static Registry builtIn() {
        return BuiltIn.REGISTRY;
    }

    /** The files of the registry that comes with Relata, in their order. */
    static List<DataNode> files() {
        return LexiconFile.yaml("registry/files.yaml").items().parallelStream()
                .map(name -> LexiconFile.yaml("registry/" + name.text()))
                .toList();
    }

    /** These facts, and every country as a state with a government, unless a fact says otherwise. */
    static Registry of(RegistryFacts facts, Countries countries) {
        Map<String, Actor> stated = new HashMap<>();
        facts.actors.forEach(actor -> stated.putIfAbsent(actor.id(), actor));
        RegistryFacts all = new RegistryFacts();
        for (Country country : countries.all()) {
            Actor state = CountryActors.state(country);
            Actor government = CountryActors.government(country);
            if (!stated.containsKey(state.id())) {
                all.actors.add(state);
            }
            if (!stated.containsKey(government.id())) {
                all.actors.add(government);
            }
        }
        return new Registry(all.add(facts).complete());
    }

    private static <T> Map<String, List<T>> group(List<T> facts, Function<T, String> by) {
        Map<String, List<T>> groups = new HashMap<>();
        facts.forEach(fact ->
                groups.computeIfAbsent(by.apply(fact), id -> new ArrayList<>()).add(fact));
        return groups;
    }

    /** All actors: states and governments first, then in the order of the files. */
    public List<Actor> actors() {
        return actors;
    }

    /** All offices, in the order of the files. */
    public List<Office> offices() {
        return offices;
    }

    /** All memberships, in the order of the files. */
    public List<Membership> memberships() {
        return memberships;
    }

    /** All links of lineage, in the order of the files. */
    public List<Lineage> lineages() {
        return lineages;
    }

    /** All designations, in the order of the files. */
    public List<Designation> designations() {
        return designations;
    }

    /** All holdings of states by regimes, in the order of the files. */
    public List<Holding> holdings() {
        return holdings;
    }

    /** The actor with this id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All posts of this state, organ or group with their holders. */
    public List<Office> officesOf(String id) {
        return officesOf.getOrDefault(id, List.of());
    }

    /** All posts that this person held. */
    public List<Office> officesHeld(String person) {
        return officesHeld.getOrDefault(person, List.of());
    }

    /** What this person or group belonged to. */
    public List<Membership> membershipsOf(String member) {
        return membershipsOf.getOrDefault(member, List.of());
    }

    /** What belonged to this actor. */
    public List<Membership> membersOf(String whole) {
        return membersOf.getOrDefault(whole, List.of());
    }

    /** All links of lineage from or to this actor. */
    public List<Lineage> lineageOf(String id) {
        return lineagesOf.getOrDefault(id, List.of());
    }

    /** The lists that this actor is or was on. */
    public List<Designation> designationsOf(String id) {
        return designationsOf.getOrDefault(id, List.of());
    }

    /** All commands of one actor over another that is no part of it, in the order of the files. */
    public List<Command> commands() {
        return commands;
    }

    /** The forces that took orders from this actor. */
    public List<Command> commandedBy(String commander) {
        return commandedBy.getOrDefault(commander, List.of());
    }

    /** From whom this force took orders. */
    public List<Command> commandersOf(String commanded) {
        return commandersOf.getOrDefault(commanded, List.of());
    }

    /** All times in which somebody is known to have fought, in the order of the files. */
    public List<Activity> activities() {
        return activities;
    }

    /** When this actor is known to have fought. */
    public List<Activity> activitiesOf(String id) {
        return activitiesOf.getOrDefault(id, List.of());
    }

    /** How many facts there are, and how many somebody compared with a document. */
    public Share checked() {
        List<Entry> entries = new ArrayList<>();
        for (Actor actor : actors) {
            actor.names().forEach(name -> entries.add(name.entry()));
            actor.codes().forEach(code -> entries.add(code.entry()));
        }
        offices.forEach(fact -> entries.add(fact.entry()));
        memberships.forEach(fact -> entries.add(fact.entry()));
        commands.forEach(fact -> entries.add(fact.entry()));
        activities.forEach(fact -> entries.add(fact.entry()));
        lineages.forEach(fact -> entries.add(fact.entry()));
        designations.forEach(fact -> entries.add(fact.entry()));
        holdings.forEach(fact -> entries.add(fact.entry()));
        long checked = entries.stream().filter(Entry::checked).count();
        return new Share(entries.size(), (int) checked);
    }

    /** How many facts there are, and how many of them are checked. */
    public record Share(int facts, int checked) {}

    /** Entries that add to an actor that no file defines. */
    List<Addition> strays() {
        return strays;
    }

    /** Who held the post on that day; of two on the day of a handover, the newer one. */
    public Optional<Office> holder(String of, String post, LocalDate day) {
        return officesOf(of).stream()
                .filter(office -> office.post().equals(post) && office.period().contains(day))
                .max(Comparator.comparing(
                        office -> office.period().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /**
     * The regime that "the government" of this state means on that day: the one recorded as holding it, else the
     * unnamed government that every state has. Without a day, the unnamed one where no regime is recorded.
     */
    public Optional<Actor> governmentOf(String state, @Nullable LocalDate day) {
        List<Holding> held = holdingsOf.getOrDefault(state, List.of());
        if (day == null) {
            return held.isEmpty() ? actor(CountryActors.governmentId(state)) : Optional.empty();
        }
        return held.stream()
                .filter(holding -> holding.recognised() && holding.period().contains(day))
                .max(Comparator.comparing(
                        holding -> holding.period().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .flatMap(holding -> actor(holding.regime()))
                .or(() -> actor(CountryActors.governmentId(state)));
    }

    /** The actor as it was on that day; without a day, only what never changes. */
    public ActorAsOf asOf(Actor actor, @Nullable LocalDate day) {
        return ActorAsOf.of(this, actor, day);
    }
}
