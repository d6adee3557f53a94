package org.relata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relata.model.Claim;
import org.relata.model.Participant;

/**
 * Leaves out titles that say again what the document has said: "President Saleh" in every other sentence states his office
 * once.
 */
final class RepeatedTitles {

    private static final int CLOSE = 2;

    private RepeatedTitles() {}

    /** The claims without the titles that only repeat an earlier one of the same part. */
    static List<Claim> left(List<Claim> claims) {
        Set<List<Object>> seen = new HashSet<>();
        List<Claim> left = new ArrayList<>();
        for (Claim claim : claims) {
            boolean office = claim.kind().equals("relation") && claim.post() != null;
            boolean again = office && !seen.add(key(claim));
            if (!again || !isBareTitle(claim)) {
                left.add(claim);
            }
        }
        return left;
    }

    private static List<Object> key(Claim claim) {
        return List.of(
                claim.part().span(),
                String.valueOf(claim.codes().type()),
                String.valueOf(claim.post()).toLowerCase(Locale.ROOT),
                names(claim.actors()),
                names(claim.recipients()),
                claim.certainty(),
                claim.status(),
                claim.background(),
                claim.holders().size());
    }

    private static List<String> names(List<Participant> parties) {
        return parties.stream()
                .map(party -> String.valueOf(party.actor() == null ? party.head() : party.actor()))
                .toList();
    }

    /** A title right before the name, without a time of its own. */
    private static boolean isBareTitle(Claim claim) {
        if (claim.time() != null || claim.actors().size() != 1) {
            return false;
        }
        Participant bearer = claim.actors().get(0);
        int gap = bearer.span().begin() - claim.trigger().span().end();
        return bearer.via() == null && gap >= 0 && gap <= CLOSE;
    }
}
