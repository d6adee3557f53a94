package org.relata.corroborate;

import java.util.List;
import java.util.Optional;
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

    static Dyad of(List<Party> actors, List<Party> recipients) {
        Party one = actors.isEmpty() ? null : actors.get(0);
        Party other = recipients.isEmpty() ? second(actors) : recipients.get(0);
        if (one != null && other != null && isState(other) && !isState(one)) {
            return new Dyad(other, one);
        }
        return new Dyad(one, other);
    }

    private static @Nullable Party second(List<Party> actors) {
        return actors.size() < 2 ? null : actors.get(1);
    }

    private static boolean isState(Party party) {
        return party.kind() == PartyKind.STATE;
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
