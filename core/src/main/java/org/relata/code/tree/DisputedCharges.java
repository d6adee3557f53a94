package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "…, a charge the army denies", "…, an accusation rejected by the ministry": it speaks of all that was said, and nobody quoted says it. */
final class DisputedCharges implements Repair {

    private final Set<String> charges;
    private final Set<String> denying;

    DisputedCharges(WordClasses classes) {
        this.charges = classes.words("charge-noun");
        this.denying = classes.words("denying");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>(apposed(sentence));
        sentence.words().stream()
                .filter(verb ->
                        denying.contains(verb.lemma()) && verb.relation().equals("acl:relcl"))
                .filter(verb -> sentence.child(verb, "obj")
                        .filter(object -> object.lemma().equals("which") && isBehindComma(sentence, object))
                        .isPresent())
                .flatMap(verb -> root(sentence, verb).map(root -> Repair.move(verb, root, "parataxis")).stream())
                .forEach(changed::add);
        return changed;
    }

    /** "…, which the army denied". */
    private static boolean isBehindComma(Sentence sentence, Word which) {
        return which.index() > 0 && sentence.word(which.index() - 1).text().equals(",");
    }

    private List<Word> apposed(Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> charges.contains(word.lemma()) && word.isNoun() && !isArgument(word))
                .filter(word -> word.head() >= 0 && word.head() < word.index() && Repair.isBehindComma(sentence, word))
                .filter(word ->
                        sentence.children(word, "acl").stream().anyMatch(clause -> denying.contains(clause.lemma())))
                .flatMap(word -> root(sentence, word).map(root -> Repair.move(word, root, "parataxis")).stream())
                .toList();
    }

    private static boolean isArgument(Word word) {
        return word.is("nsubj") || word.relation().equals("obj");
    }

    private static Optional<Word> root(Sentence sentence, Word word) {
        return sentence.words().stream()
                .filter(other -> other.head() < 0 && other.index() < word.index())
                .findFirst();
    }
}
