package org.relata.resolve.link;

import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.RuleBook;
import org.relata.model.Claim;
import org.relata.model.Word;

/** The words that name the acts of claims. */
final class ActNouns {

    private final Set<String> light;

    ActNouns(RuleBook rules) {
        this.light = rules.classes().words("light");
    }

    /** The head of the claim's trigger; what a verb that tells nothing carries out: "carried out a raid". */
    Optional<Word> of(Claim claim) {
        Optional<Word> head = head(claim);
        if (head.isEmpty() || head.get().isNoun() || !light.contains(head.get().lemma())) {
            return head;
        }
        return claim.sentence().words().stream()
                .filter(word -> word.isNoun() && word.head() == head.get().index())
                .filter(word -> claim.trigger().spans().contains(word.span()))
                .findFirst()
                .or(() -> head);
    }

    /** The head of the claim's trigger. */
    static Optional<Word> head(Claim claim) {
        return claim.sentence().words().stream()
                .filter(word -> word.span().equals(claim.trigger().span()))
                .findFirst();
    }
}
