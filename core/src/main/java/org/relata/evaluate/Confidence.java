package org.relata.evaluate;

import java.util.List;
import java.util.Set;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Holder;
import org.relata.model.Participant;
import org.relata.model.Status;

/** MUC-4's confidence in who did it, from the holders, certainty and status of the claims that say so. */
final class Confidence {

    static final String FACT = "REPORTED AS FACT";
    static final String CLAIMED = "CLAIMED OR ADMITTED";
    static final String ACCUSED = "SUSPECTED OR ACCUSED";
    static final String ACCUSED_BY_AUTHORITIES = "SUSPECTED OR ACCUSED BY AUTHORITIES";
    static final String POSSIBLE = "POSSIBLE";

    /** The surest reading first, but a group's own claim before what others say of it. */
    private static final List<String> ORDER = List.of(CLAIMED, FACT, ACCUSED_BY_AUTHORITIES, ACCUSED, POSSIBLE);

    private static final Set<String> AUTHORITIES = Set.of("GOV", "COP", "MIL", "JUD", "SPY");

    private static final Set<String> ALLEGED = Set.of("alleged", "presumed", "suspected", "supposed", "presumable");

    private Confidence() {}

    /** The confidence of the claims in the organisation, the first of the order that one of them has. */
    static String of(List<Claim> claims, Template.Filler organization) {
        int best = ORDER.size() - 1;
        for (Claim claim : claims) {
            best = Math.min(best, ORDER.indexOf(of(claim, organization)));
        }
        return ORDER.get(best);
    }

    /** "Alleged members of the front": that it was they is not reported as fact. */
    private static boolean isAlleged(Participant actor) {
        return Wording.words(actor.text()).stream().anyMatch(ALLEGED::contains);
    }

    private static String of(Claim claim, Template.Filler organization) {
        for (Holder holder : claim.holders()) {
            Participant participant = holder.participant();
            if (participant != null && organization.names(participant.text())) {
                return CLAIMED;
            }
        }
        if (claim.actors().stream().anyMatch(actor -> organization.names(actor.text()) && isAlleged(actor))) {
            return ACCUSED;
        }
        Holder innermost = claim.holders().get(claim.holders().size() - 1);
        boolean sure = claim.certainty() == Certainty.CT_PLUS;
        if ((claim.status() == Status.ASSERTED && sure) || claim.status() == Status.CONFIRMED) {
            return FACT;
        }
        if (claim.status() == Status.UNCONFIRMED || claim.status() == Status.DISPUTED) {
            Participant accuser = innermost.participant();
            boolean authority = accuser != null && accuser.sectors().stream().anyMatch(AUTHORITIES::contains);
            return authority ? ACCUSED_BY_AUTHORITIES : ACCUSED;
        }
        return POSSIBLE;
    }
}
