package org.relata.corroborate;

import java.util.List;
import java.util.Set;
import org.relata.model.Certainty;
import org.relata.model.Contradiction;
import org.relata.model.Status;

/**
 * The Admiralty's credibility of an event (AJP-2.1): 1 confirmed by other independent sources, 2 probably true, 3 possibly true, 4
 * doubtful, 5 improbable, 6 cannot be judged. It rests on the claims alone: how reliable a publisher is, is a scale of its own
 * (docs/decisions/0022-origins-and-credibility.md).
 */
final class Credibility {

    private static final int CONFIRMED = 1;
    private static final int PROBABLE = 2;
    private static final int POSSIBLE = 3;
    private static final int DOUBTFUL = 4;
    private static final int IMPROBABLE = 5;
    private static final int UNJUDGED = 6;

    private Credibility() {}

    /**
     * The credibility.
     *
     * @param partisans origins that are a side of the event: however many of them deny it, they are one voice
     */
    static int of(Evidence evidence, List<Contradiction> contradictions, Set<String> partisans) {
        List<Evidence.Item> affirming = evidence.affirming();
        int firm = Evidence.origins(
                        affirming.stream().filter(Evidence.Item::isFirm).toList())
                .size();
        List<String> denying = Evidence.origins(evidence.denying());
        boolean accused = denying.stream().anyMatch(partisans::contains);
        int deniers = (int) denying.stream()
                        .filter(origin -> !partisans.contains(origin))
                        .count()
                + (accused ? 1 : 0);
        if (deniers > 0) {
            return denied(firm, evidence.origins().size(), deniers);
        }
        if (firm == 0) {
            return affirming.stream().anyMatch(Credibility::isOnlyPossible) ? DOUBTFUL : UNJUDGED;
        }
        boolean whoIsDisputed = contradictions.stream()
                .anyMatch(one -> one.field().equals("actors") || one.field().equals("recipients"));
        if (firm == 1) {
            return whoIsDisputed ? DOUBTFUL : POSSIBLE;
        }
        return contradictions.isEmpty() ? CONFIRMED : PROBABLE;
    }

    /** Several origins outweigh one that denies it; one against one is doubtful; more who deny make it improbable. */
    private static int denied(int firm, int affirming, int deniers) {
        if (firm > deniers) {
            return firm > deniers + 1 ? PROBABLE : POSSIBLE;
        }
        return affirming < deniers ? IMPROBABLE : DOUBTFUL;
    }

    private static boolean isOnlyPossible(Evidence.Item item) {
        Certainty certainty = item.telling().certainty();
        return certainty == Certainty.PS_PLUS || item.telling().status() == Status.DISPUTED;
    }
}
