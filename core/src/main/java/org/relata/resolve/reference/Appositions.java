package org.relata.resolve.reference;

import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Norvik, the capital", "Norvik is the capital", and a phrase within a phrase that is built on the same word. */
final class Appositions implements Step {

    @Override
    public String name() {
        return "apposition";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        Sentence sentence = referent.sentence();
        Word head = referent.head();
        for (Referent other : scene.of(sentence.index())) {
            boolean before = other.order() < referent.order();
            if (before
                    && !other.together()
                    && !referent.together()
                    && isOne(sentence, head, other.head(), referent, other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(Sentence sentence, Word head, Word other, Referent one, Referent before) {
        if (head.index() == other.index()) {
            return true;
        }
        if (head.is("appos") && head.head() == other.index()) {
            return before.count().agrees(one.count());
        }
        return isSaidOf(sentence, head, other, one, before);
    }

    /** "X is the Y": Y is the predicate, X its subject; "X is a Y" as well, but not under "not", "may", "if". */
    private static boolean isSaidOf(Sentence sentence, Word predicate, Word subject, Referent one, Referent before) {
        boolean copula = predicate.isNoun()
                && subject.is("nsubj")
                && subject.head() == predicate.index()
                && sentence.child(predicate, "cop").isPresent();
        boolean plain = sentence.children(predicate).stream()
                .noneMatch(child -> child.is("mark")
                        || child.lemma().equals("not")
                        || child.tag().equals("MD"));
        return copula && plain && one.agrees(before) && one.article() != Article.POSSESSIVE;
    }
}
