package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it was on one day.
 *
 * @param day null where the day is not known; then only what never changes is told
 * @param name what it was called
 * @param sectors PLOVER sectors, the primary one first
 * @param offices those held on the day
 * @param memberships those of the day
 * @param designations those in force on the day
 */
public record ActorAsOf(
        Actor actor,
        @Nullable LocalDate day,
        String name,
        List<String> sectors,
        List<Office> offices,
        List<Membership> memberships,
        List<Designation> designations) {

    private static final int DEEPEST = 4;

    public ActorAsOf {
        sectors = List.copyOf(sectors);
        offices = List.copyOf(offices);
        memberships = List.copyOf(memberships);
        designations = List.copyOf(designations);
    }

    static ActorAsOf of(Registry registry, Actor actor, @Nullable LocalDate day) {
        return new ActorAsOf(
                actor,
                day,
                actor.nameOn(day),
                sectors(registry, actor, day, 0),
                registry.officesHeld(actor.id()).stream()
                        .filter(office -> holds(office.period(), day))
                        .toList(),
                registry.membershipsOf(actor.id()).stream()
                        .filter(membership -> holds(membership.period(), day))
                        .toList(),
                registry.designationsOf(actor.id()).stream()
                        .filter(listed -> holds(listed.period(), day))
                        .toList());
    }

    private static boolean holds(Period period, @Nullable LocalDate day) {
        return day != null && period.contains(day);
    }

    private static List<String> sectors(Registry registry, Actor actor, @Nullable LocalDate day, int depth) {
        if (!actor.codes().isEmpty()) {
            return codes(actor, day);
        }
        if (actor.kind() != ActorKind.PERSON || depth > DEEPEST) {
            return List.of();
        }
        return day == null ? constant(registry, actor, depth) : ofPerson(registry, actor, day, depth);
    }

    /** The code of the day; after the last dated one, still that one. */
    private static List<String> codes(Actor actor, @Nullable LocalDate day) {
        ActorCode last = null;
        for (ActorCode code : actor.codes()) {
            if (code.period().undated() || (day != null && code.period().contains(day))) {
                return code.sectors();
            }
            if (day != null && code.period().endedBefore(day)) {
                last = code;
            }
        }
        if (last == null && day == null && actor.codes().size() == 1) {
            last = actor.codes().get(0);
        }
        return last == null ? List.of() : last.sectors();
    }

    private static List<String> ofPerson(Registry registry, Actor person, LocalDate day, int depth) {
        List<String> past = List.of();
        for (Office office : registry.officesHeld(person.id())) {
            if (office.period().contains(day)) {
                return ofOffice(registry, office, day, depth);
            }
            if (office.period().endedBefore(day)) {
                past = ofOffice(registry, office, day, depth);
            }
        }
        for (Membership membership : registry.membershipsOf(person.id())) {
            Optional<Actor> whole = registry.actor(membership.of());
            if (whole.isPresent() && membership.period().contains(day)) {
                return sectors(registry, whole.get(), day, depth + 1);
            }
            if (whole.isPresent() && past.isEmpty() && membership.period().endedBefore(day)) {
                past = sectors(registry, whole.get(), day, depth + 1);
            }
        }
        return past.contains("GOV") ? List.of("ELI") : past;
    }

    private static List<String> ofOffice(Registry registry, Office office, @Nullable LocalDate day, int depth) {
        if (!office.sectors().isEmpty()) {
            return office.sectors();
        }
        Optional<Actor> of = registry.actor(office.of());
        if (of.isEmpty() || of.get().kind() == ActorKind.STATE || of.get().kind() == ActorKind.REGIME) {
            return List.of("GOV");
        }
        return sectors(registry, of.get(), day, depth + 1);
    }

    /** What holds on every day: the sectors of all offices and memberships, where they are the same. */
    private static List<String> constant(Registry registry, Actor person, int depth) {
        Set<List<String>> all = new LinkedHashSet<>();
        for (Office office : registry.officesHeld(person.id())) {
            all.add(ofOffice(registry, office, null, depth));
        }
        List<Membership> memberships = new ArrayList<>(registry.membershipsOf(person.id()));
        for (Membership membership : memberships) {
            registry.actor(membership.of()).ifPresent(whole -> all.add(sectors(registry, whole, null, depth + 1)));
        }
        return all.size() == 1 ? all.iterator().next() : List.of();
    }
}
