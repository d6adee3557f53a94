package org.relata.resolve.link;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.Status;

/** What being an aim or an alternative makes of a claim's certainty (design, conventions): nobody says that it took place. */
final class Openness {

    private Openness() {}

    /** What an act is for is open, whoever acts. */
    static Claim ofAim(Claim claim) {
        return claim.certainty() == Certainty.CT_PLUS && claim.status() == Status.ASSERTED
                ? open(claim, List.of())
                : claim;
    }

    /** Of two alternatives neither is surer than the other. */
    static Claim ofAlternative(Claim claim, Claim first) {
        boolean surer = claim.certainty() == Certainty.CT_PLUS && first.certainty() == Certainty.U_U;
        boolean asserted = claim.status() == Status.ASSERTED || claim.status() == Status.HYPOTHETICAL;
        return (surer || first.status() == Status.HYPOTHETICAL) && asserted && first.certainty() == Certainty.U_U
                ? open(claim, first.cues())
                : claim;
    }

    private static Claim open(Claim claim, List<Cue> cues) {
        List<Holder> holders = new ArrayList<>();
        for (Holder holder : claim.holders()) {
            boolean sure = holder.certainty() == Certainty.CT_PLUS;
            holders.add(new Holder(
                    holder.kind(), holder.participant(), holder.cue(), sure ? Certainty.U_U : holder.certainty()));
        }
        List<Cue> all = new ArrayList<>(claim.cues());
        cues.stream().filter(cue -> !all.contains(cue)).forEach(all::add);
        return claim.withHolders(holders, Status.HYPOTHETICAL, all);
    }
}
