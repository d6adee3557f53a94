package org.relata.conflict;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.relata.resolve.actor.Command;
import org.relata.resolve.actor.Membership;
import org.relata.resolve.actor.Office;
import org.relata.resolve.actor.Period;
import org.relata.resolve.actor.Registry;

/** The days on which an actor may come to be on another side: something that the registry has of it begins or has ended. */
final class Turns {

    private final Registry registry;

    Turns(Registry registry) {
        this.registry = registry;
    }

    /** The days, in their order, counted from 1970-01-01. */
    long[] of(String actor) {
        Set<Long> days = new TreeSet<>();
        collect(actor, days, new HashSet<>());
        return days.stream().mapToLong(Long::longValue).toArray();
    }

    private void collect(String id, Set<Long> days, Set<String> seen) {
        if (!seen.add(id)) {
            return;
        }
        registry.actor(id).ifPresent(actor -> actor.codes().forEach(code -> add(code.period(), days)));
        registry.holdings().stream()
                .filter(holding -> holding.regime().equals(id))
                .forEach(holding -> add(holding.period(), days));
        for (Membership in : registry.membershipsOf(id)) {
            add(in.period(), days);
            collect(in.of(), days, seen);
        }
        for (Command under : registry.commandersOf(id)) {
            add(under.period(), days);
            collect(under.commander(), days, seen);
        }
        for (Office office : registry.officesHeld(id)) {
            add(office.period(), days);
            collect(office.of(), days, seen);
        }
    }

    private static void add(Period period, Set<Long> days) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from != null) {
            days.add(from.toEpochDay());
        }
        if (to != null) {
            days.add(to.toEpochDay() + 1);
        }
    }
}
