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
 * @param swapped whether side b is the one that is told of as acting
 */
record Dyad(@Nullable Party a, @Nullable Party b, boolean swapped) {

    private static final String CIVILIANS = "Civilians";

    /**
     * The parties of an event.
     *
     * @param victims who came to harm: a side where no recipient is one, as in "attacked a base, killing 12 soldiers"
     */
    static Dyad of(List<Party> actors, List<Party> recipients, List<Party> victims) {
        Party one = actors.isEmpty() ? null : actors.get(0);
        Party second = actors.size() < 2 ? null : actors.get(1);
        Party struck = struck(one, recipients);
        Party other;
        if (struck != null) {
            other = second != null && PartyFit.of(second, struck) > 0 ? second : struck;
        } else if (second != null && (recipients.isEmpty() || one == null || PartyFit.of(one, second) <= 0)) {
            other = second;
        } else {
            Party harmed = struck(one, victims);
            other = harmed == null && !recipients.isEmpty() ? recipients.get(0) : harmed;
        }
        if (one != null && other != null && isState(other) && !isState(one)) {
            return new Dyad(other, one, true);
        }
        return new Dyad(one, other, false);
    }

    /** Who attacks police among passers-by fights the state. */
    private static @Nullable Party struck(@Nullable Party one, List<Party> parties) {
        List<Party> apart = parties.stream()
                .filter(party -> isSide(party) && (one == null || PartyFit.of(one, party) <= 0))
                .toList();
        return apart.stream()
                .filter(party -> party.kind().isArmed())
                .findFirst()
                .orElse(apart.isEmpty() ? null : apart.get(0));
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
