package org.relata.conflict;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.relata.resolve.actor.Period;
import org.relata.resolve.actor.Registry;

/** The days on which anything that the registry knows of sides begins or has ended. */
final class Turns {

    private final long[] days;

    Turns(Registry registry) {
        TreeSet<Long> turns = new TreeSet<>();
        registry.holdings().forEach(holding -> add(holding.period(), turns));
        registry.memberships().forEach(membership -> add(membership.period(), turns));
        registry.offices().forEach(office -> add(office.period(), turns));
        registry.commands().forEach(command -> add(command.period(), turns));
        registry.actors()
                .forEach(actor -> actor.codes().forEach(code -> add(code.period(), turns)));
        days = turns.stream().mapToLong(Long::longValue).toArray();
    }

    private static void add(Period period, Set<Long> turns) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from != null) {
            turns.add(from.toEpochDay());
        }
        if (to != null) {
            turns.add(to.toEpochDay() + 1);
        }
    }

    /** The number of the stretch between two turns in which the day lies. */
    int stretch(LocalDate day) {
        int at = Arrays.binarySearch(days, day.toEpochDay());
        return at >= 0 ? at + 1 : -at - 1;
    }
}
