package org.relata;

import java.util.Set;
import org.relata.model.Claim;
import org.relata.model.Word;

/**
 * One claim for one trigger. Where a rule finds an act and the build of the sentence a tie at one verb, a tie that stands ("is
 * backed by", "funds") is told as a tie, help that was given ("funded") as an act; a listing is a tie and no further sanction.
 */
final class OneForATrigger {

    private static final Set<String> HELP = Set.of("AID", "SUPPORT");
    private static final Set<String> HELPING = Set.of("ally-of", "funds");
    private static final Set<String> DESIGNATING = Set.of("SANCTION");
    private static final Set<String> STANDING = Set.of("VBZ", "VBP", "VBG", "VBN");

    private OneForATrigger() {}

    /** Whether this claim gives way to the other at the same trigger; one of them is an event, the other a relation. */
    static boolean yields(Claim claim, Claim other) {
        if (claim.kind().equals(other.kind()) || !RelationClaims.isAt(claim, other)) {
            return false;
        }
        boolean tie = claim.kind().equals("relation");
        Claim relation = tie ? claim : other;
        Claim event = tie ? other : claim;
        String type = String.valueOf(relation.codes().type());
        if (!HELPING.contains(type) && !type.equals("designated-by")) {
            return false;
        }
        return tie != isTie(relation, event);
    }

    private static boolean isTie(Claim relation, Claim event) {
        String type = String.valueOf(relation.codes().type());
        String act = String.valueOf(event.codes().type());
        if (type.equals("designated-by")) {
            return DESIGNATING.contains(act);
        }
        return HELPING.contains(type) && HELP.contains(act) && stands(relation);
    }

    /** Present, or a participle; "has funded" tells what was done. */
    private static boolean stands(Claim relation) {
        return relation.sentence().words().stream()
                .filter(word -> word.span().equals(relation.trigger().span()))
                .anyMatch(verb -> STANDING.contains(verb.tag()) && !isPerfect(relation, verb));
    }

    private static boolean isPerfect(Claim relation, Word verb) {
        return relation.sentence().children(verb).stream()
                .anyMatch(child -> child.is("aux") && child.lemma().equals("have"));
    }
}
