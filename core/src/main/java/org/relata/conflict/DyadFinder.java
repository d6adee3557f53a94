package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.EventParty;

/** Finds the two primary parties of an event as of its day, and who fought on whose side. Not safe for threads. */
final class DyadFinder {

    /**
     * The dyad of an event, or why it has none.
     *
     * @param dyad null where the event counts for no dyad
     * @param why null where it does
     */
    record Found(
            @Nullable Dyad dyad,
            List<Side> alliesOfA,
            List<Side> alliesOfB,
            @Nullable String why) {}

    private static final String SAME = "both parties are one side";

    private final Sides sides;
    private final Map<String, PartySides> byActor = new HashMap<>();
    private final Map<String, PartySides> others = new HashMap<>();
    /** Of the row before: a store gives all rows of the same parties one after the other. */
    private Parties last = new Parties(List.of(), List.of(), List.of(), List.of());

    DyadFinder(Sides sides) {
        this.sides = sides;
    }

    /** The parties of a row, and the sides of each. */
    private record Parties(
            List<EventParty> actors,
            List<EventParty> recipients,
            List<PartySides> acting,
            List<PartySides> suffering) {}

    private Parties parties(PartyDays row) {
        if (last.actors() != row.actors() || last.recipients() != row.recipients()) {
            last = new Parties(row.actors(), row.recipients(), known(row.actors()), known(row.recipients()));
        }
        return last;
    }

    private List<PartySides> known(List<EventParty> parties) {
        List<PartySides> found = new ArrayList<>(parties.size());
        for (EventParty party : parties) {
            found.add(known(party));
        }
        return found;
    }

    /** Whoever has no id is on one side for ever, which is found as fast as it is looked up. */
    private PartySides known(EventParty party) {
        String id = party.actor();
        if (id == null) {
            return sides.of(party);
        }
        return sides.knows(id)
                ? byActor.computeIfAbsent(id, actor -> sides.of(party))
                : others.computeIfAbsent(whole(party), all -> sides.of(party));
    }

    private static String whole(EventParty party) {
        return String.join(
                "\n",
                String.valueOf(party.actor()),
                party.name(),
                String.valueOf(party.kind()),
                String.valueOf(party.country()),
                String.join(" ", party.sectors()));
    }

    /** Whether the events of a row, on whatever of its days they were, are all of one dyad. */
    boolean isOne(PartyDays row) {
        Parties parties = parties(row);
        Set<LocalDate> turns = new LinkedHashSet<>();
        parties.acting().forEach(party -> turns.addAll(party.turns(row.first(), row.last())));
        parties.suffering().forEach(party -> turns.addAll(party.turns(row.first(), row.last())));
        if (turns.isEmpty()) {
            return true;
        }
        Found first = find(row);
        for (LocalDate turn : turns) {
            if (!find(row, turn).equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** On the day of a handover both hold the state; then the two of a fight are taken as they were the day before. */
    Found find(PartyDays row) {
        Found found = find(row, row.first());
        return SAME.equals(found.why()) ? find(row, row.first().minusDays(1)) : found;
    }

    private Found find(PartyDays row, LocalDate day) {
        Parties parties = parties(row);
        List<Side> actors = sides(parties.acting(), day);
        List<Side> recipients = sides(parties.suffering(), day);
        List<Side> attackers = armed(actors);
        List<Side> attacked = armed(recipients);
        boolean civilians = recipients.contains(Side.CIVILIANS);
        boolean oneSided = row.typeOfViolence() != null && row.typeOfViolence() == Violence.ONE_SIDED.code();
        if (attackers.isEmpty()) {
            return none(attacked.isEmpty() ? "no organised side" : "the attacker is not known");
        }
        if (oneSided || (attacked.isEmpty() && civilians)) {
            Side perpetrator = primary(attackers, row.country());
            return new Found(Dyad.against(perpetrator), without(attackers, perpetrator), List.of(), null);
        }
        if (attacked.isEmpty()) {
            return mutual(attackers, actors.contains(Side.CIVILIANS), row.country());
        }
        return pair(attackers, attacked, row.country());
    }

    /** "Clashes between A and B" has both as its actors. */
    private static Found mutual(List<Side> fighters, boolean civilians, @Nullable String country) {
        if (fighters.size() < 2) {
            return none(civilians ? "no organised side was attacked" : "the other side is not known");
        }
        Side first = primary(fighters, country);
        List<Side> others = without(fighters, first);
        return pair(List.of(first), others, country);
    }

    private static Found pair(List<Side> attackers, List<Side> attacked, @Nullable String country) {
        Side one = primary(attackers, country);
        List<Side> opponents = without(attacked, one);
        if (opponents.isEmpty()) {
            List<Side> rest = without(attackers, one);
            if (rest.isEmpty()) {
                return none(SAME);
            }
            one = primary(rest, country);
            opponents = attacked;
        }
        Side other = primary(opponents, country);
        Dyad dyad = Dyad.between(one, other);
        List<Side> withOne = allies(attackers, one, other);
        List<Side> withOther = allies(opponents, other, one);
        return dyad.a().equals(one)
                ? new Found(dyad, withOne, withOther, null)
                : new Found(dyad, withOther, withOne, null);
    }

    /** The government of the country where it happened is the primary party of its side, else who is named first. */
    private static Side primary(List<Side> of, @Nullable String country) {
        for (Side side : of) {
            String state = side.state();
            if (state != null && state.equalsIgnoreCase(country)) {
                return side;
            }
        }
        return of.get(0);
    }

    private static List<Side> allies(List<Side> of, Side one, Side enemy) {
        List<Side> allies = new ArrayList<>(of.size());
        for (Side side : of) {
            if (side.official() && !side.equals(one) && !side.equals(enemy)) {
                allies.add(side);
            }
        }
        return List.copyOf(allies);
    }

    private static Found none(String why) {
        return new Found(null, List.of(), List.of(), why);
    }

    private static List<Side> sides(List<PartySides> parties, LocalDate day) {
        List<Side> found = new ArrayList<>(parties.size());
        for (PartySides party : parties) {
            Optional<Side> side = party.on(day);
            if (side.isPresent() && !found.contains(side.get())) {
                found.add(side.get());
            }
        }
        return found;
    }

    private static List<Side> armed(List<Side> of) {
        List<Side> armed = new ArrayList<>(of.size());
        for (Side side : of) {
            if (side.armed()) {
                armed.add(side);
            }
        }
        return List.copyOf(armed);
    }

    private static List<Side> without(List<Side> of, Side one) {
        List<Side> others = new ArrayList<>(of.size());
        for (Side side : of) {
            if (!side.equals(one)) {
                others.add(side);
            }
        }
        return List.copyOf(others);
    }

    /** Ids of all sides that took part in something on that day. */
    List<String> all(List<EventParty> actors, List<EventParty> recipients, LocalDate day) {
        List<EventParty> parties = new ArrayList<>(actors);
        parties.addAll(recipients);
        return sides(known(parties), day).stream().map(Side::id).toList();
    }
}
