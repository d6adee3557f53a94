package org.relata.corroborate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relata.classify.PartyKind;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.Registry;

/**
 * The two opposing parties, as UCDP names them: "Government of Syria - IS". Side a is the government where one takes part; in
 * one-sided violence it is the armed actor and side b are civilians.
 *
 * @param a who is side a
 * @param b null where there is no second side
 */
record Dyad(@Nullable Party a, @Nullable Party b) {

    private static final String CIVILIANS = "Civilians";

    /**
     * The parties of an event.
     *
     * @param victims who came to harm: a side where no recipient is one, as in "attacked a base, killing 12 soldiers"
     */
    static Dyad of(List<Party> actors, List<Party> recipients, List<Party> victims) {
        Party one = actors.isEmpty() ? null : actors.get(0);
        Party struck = Stream.of(recipients, victims)
                .flatMap(List::stream)
                .filter(party -> isSide(party) && (one == null || PartyFit.of(one, party) <= 0))
                .findFirst()
                .orElse(null);
        Party second = actors.size() < 2 ? null : actors.get(1);
        boolean named = second != null && (struck == null || PartyFit.of(second, struck) > 0);
        Party other = named && (recipients.isEmpty() || struck != null) ? second : struck;
        if (other == null) {
            other = recipients.isEmpty() ? second : recipients.get(0);
        }
        if (one != null && other != null && isState(other) && !isState(one)) {
            return new Dyad(other, one);
        }
        return new Dyad(one, other);
    }

    private static boolean isSide(Party party) {
        return party.kind().isArmed() || party.kind().isCivilianTarget() || party.id() != null;
    }

    /** Whether the party is an armed side of it, or speaks for one. */
    boolean hasSide(Party party) {
        return Stream.of(Optional.ofNullable(a), Optional.ofNullable(b))
                .flatMap(Optional::stream)
                .anyMatch(side -> side.kind().isArmed()
                        && party.kind() != PartyKind.UNKNOWN
                        && (PartyFit.of(side, party) > 0 || isOneState(side, party)));
    }

    private static boolean isState(Party party) {
        return party.kind() == PartyKind.STATE;
    }

    /** The ministry speaks for the state whose army it was. */
    private static boolean isOneState(Party one, Party other) {
        String country = one.country();
        return isState(one) && isState(other) && country != null && country.equals(other.country());
    }

    /** The name; null where one side is not known. */
    @Nullable
    String name(Registry registry) {
        Party first = a;
        Party second = b;
        if (first == null
                || second == null
                || first.kind() == PartyKind.UNKNOWN
                || !first.kind().isArmed()) {
            return null;
        }
        String left = name(first, registry);
        String right = second.kind().isArmed() ? name(second, registry) : civil(second);
        return left == null || right == null ? null : left + " - " + right;
    }

    private static @Nullable String civil(Party party) {
        return party.kind().isCivilianTarget() ? CIVILIANS : null;
    }

    /** A state's forces are its government, whichever body of it acts. */
    private static @Nullable String name(Party party, Registry registry) {
        String country = party.country();
        if (party.kind() == PartyKind.STATE && country != null) {
            Optional<Actor> state =
                    registry.actor(WordTable.lower(country)).filter(actor -> actor.kind() == ActorKind.STATE);
            if (state.isPresent()) {
                return "Government of " + state.get().nameOn(null);
            }
        }
        return party.id() == null && party.participant().name() == null ? null : party.label();
    }
}
