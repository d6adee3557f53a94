package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private final Sides sides;
    private final Map<EventParty, PartySides> known = new HashMap<>();

    DyadFinder(Sides sides) {
        this.sides = sides;
    }

    private PartySides sides(EventParty party) {
        return known.computeIfAbsent(party, sides::of);
    }

    /** Whether the events of a row, on whatever of its days they were, are all of one dyad. */
    boolean isOne(PartyDays row) {
        Found first = find(row);
        return Stream.concat(row.actors().stream(), row.recipients().stream())
                .flatMap(party -> sides(party).turns(row.first(), row.last()).stream())
                .distinct()
                .allMatch(turn -> find(row, turn).equals(first));
    }

    /** On the day of a handover both hold the state; then the two of a fight are taken as they were the day before. */
    Found find(PartyDays row) {
        Found found = find(row, row.first());
        return SAME.equals(found.why()) ? find(row, row.first().minusDays(1)) : found;
    }

    private static final String SAME = "both parties are one side";

    private Found find(PartyDays row, LocalDate day) {
        List<Side> actors = sides(row.actors(), day);
        List<Side> recipients = sides(row.recipients(), day);
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
        return of.stream()
                .filter(side -> side.official() && !side.equals(one) && !side.equals(enemy))
                .toList();
    }

    private static Found none(String why) {
        return new Found(null, List.of(), List.of(), why);
    }

    private List<Side> sides(List<EventParty> parties, LocalDate day) {
        List<Side> found = new ArrayList<>(parties.size());
        for (EventParty party : parties) {
            sides(party).on(day).filter(side -> !found.contains(side)).ifPresent(found::add);
        }
        return found;
    }

    private static List<Side> armed(List<Side> of) {
        return of.stream().filter(Side::armed).toList();
    }

    private static List<Side> without(List<Side> of, Side one) {
        return of.stream().filter(side -> !side.equals(one)).toList();
    }

    /** Ids of all sides that took part in something on that day. */
    List<String> all(List<EventParty> actors, List<EventParty> recipients, LocalDate day) {
        List<EventParty> parties = new ArrayList<>(actors);
        parties.addAll(recipients);
        return sides(parties, day).stream().map(Side::id).toList();
    }
}
