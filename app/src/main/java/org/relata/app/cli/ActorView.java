package org.relata.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorAsOf;
import org.relata.resolve.actor.ActorHistory;
import org.relata.resolve.actor.ActorName;
import org.relata.resolve.actor.Command;
import org.relata.resolve.actor.Designation;
import org.relata.resolve.actor.HistoryFact;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Membership;
import org.relata.resolve.actor.Office;
import org.relata.resolve.actor.Period;
import org.relata.resolve.actor.Registry;

/**
 * An actor as {@code relata actor} shows it.
 *
 * @param then as of the day
 * @param names in use on the day, the usual one first
 * @param offices posts held on the day, or, for a group, the posts in it with who held them
 * @param leads what the actor was at the head of, or had under its command
 * @param lineage links dated to the day or before, and undated ones
 */
record ActorView(
        Registry registry,
        ActorAsOf then,
        LocalDate day,
        List<String> names,
        List<Office> offices,
        List<Lead> leads,
        List<Lineage> lineage,
        List<HistoryFact> history) {

    private static final Set<String> HEADS = Set.of(
            "Leader",
            "President",
            "Prime Minister",
            "King",
            "Supreme Leader",
            "De Facto Leader",
            "Commander",
            "Army Chief",
            "Intelligence Chief",
            "Police Chief");

    /**
     * That the actor led something.
     *
     * @param post by which it led; null for a force under its command
     */
    record Lead(String actor, @Nullable String post, Period period) {}

    static ActorView of(Registry registry, Actor actor, LocalDate day) {
        ActorAsOf then = registry.asOf(actor, day);
        List<Office> offices = new ArrayList<>(then.offices());
        registry.officesOf(actor.id()).stream()
                .filter(office -> office.period().contains(day))
                .forEach(offices::add);
        return new ActorView(
                registry,
                then,
                day,
                names(actor, then.name(), day),
                List.copyOf(offices),
                leads(registry, then, day),
                registry.lineageOf(actor.id()).stream()
                        .filter(link -> link.date() == null || !link.date().isAfter(day))
                        .toList(),
                ActorHistory.of(registry, actor));
    }

    private static List<String> names(Actor actor, String usual, LocalDate day) {
        List<String> names = new ArrayList<>();
        names.add(usual);
        for (ActorName name : actor.names()) {
            if (name.period().contains(day) && !name.metonym() && !names.contains(name.text())) {
                names.add(name.text());
            }
        }
        return List.copyOf(names);
    }

    private static List<Lead> leads(Registry registry, ActorAsOf then, LocalDate day) {
        List<Lead> leads = new ArrayList<>();
        for (Office office : then.offices()) {
            if (HEADS.contains(office.post())) {
                leads.add(new Lead(office.of(), office.post(), office.period()));
            }
        }
        for (Command command : registry.commandedBy(then.actor().id())) {
            if (command.period().contains(day)) {
                leads.add(new Lead(command.commanded(), null, command.period()));
            }
        }
        return List.copyOf(leads);
    }

    /** PLOVER codes: the country with each sector, or the country alone. */
    List<String> codes() {
        String country = country();
        if (then.sectors().isEmpty()) {
            return country == null ? List.of() : List.of(country);
        }
        return then.sectors().stream()
                .map(sector -> (country == null ? "" : country) + sector)
                .toList();
    }

    @Nullable
    String country() {
        return then.actor().countryOn(day);
    }

    List<Membership> memberships() {
        return then.memberships();
    }

    List<Designation> designations() {
        return then.designations();
    }

    /** What an actor was called on the day, by its id. */
    String nameOf(String id) {
        return registry.actor(id).map(actor -> actor.nameOn(day)).orElse(id);
    }
}
