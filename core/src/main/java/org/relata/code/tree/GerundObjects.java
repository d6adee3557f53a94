package org.relata.code.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "The government ruled out stepping down": what it ruled out, and nothing that it did meanwhile. */
final class GerundObjects implements Repair {

    private final Set<String> verbs;

    GerundObjects(WordClasses classes) {
        this.verbs = classes.words("gerund-object");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.tag().equals("VBG") && word.relation().equals("advcl"))
                .filter(word -> sentence.child(word, "mark").isEmpty())
                .flatMap(word -> sentence
                        .head(word)
                        .filter(verb -> verbs.contains(verb.lemma()) && isRightBefore(sentence, verb, word))
                        .map(verb -> Repair.move(word, verb, "xcomp"))
                        .stream())
                .toList();
    }

    /** Nothing but a particle or an adverb stands between. */
    private static boolean isRightBefore(Sentence sentence, Word verb, Word gerund) {
        if (gerund.index() < verb.index()) {
            return false;
        }
        Optional<Word> other = sentence.words().subList(verb.index() + 1, gerund.index()).stream()
                .filter(word -> !word.is("compound:prt") && !word.is("advmod"))
                .findFirst();
        return other.isEmpty();
    }
}
