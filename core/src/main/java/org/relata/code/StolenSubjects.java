package org.relata.code;

import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * "The group claims two of its men were killed": without "that", and in headlines above all, the parser takes the subject of the
 * clause for the object of the verb before it, and hangs the clause elsewhere.
 */
public final class StolenSubjects {

    private StolenSubjects() {}

    /** The subject of a finite passive that has none of its own: the object of another verb right before its auxiliary. */
    public static Optional<Word> of(Sentence sentence, Word verb) {
        Word auxiliary = sentence.child(verb, "aux:pass").orElse(null);
        if (auxiliary == null
                || !isFinite(auxiliary)
                || auxiliary.index() == 0
                || sentence.child(verb, "nsubj").isPresent()) {
            return Optional.empty();
        }
        Word before = sentence.word(auxiliary.index() - 1);
        return sentence.words().stream()
                .filter(word -> word.relation().equals("obj") && word.index() < auxiliary.index())
                .filter(word -> sentence.head(word)
                        .filter(other -> isOther(other, verb, word))
                        .isPresent())
                .filter(word -> before.isNoun() && sentence.under(before, word))
                .findFirst();
    }

    private static boolean isOther(Word other, Word verb, Word object) {
        return other.isVerb() && other.index() != verb.index() && other.index() < object.index();
    }

    /** The verb of the clause whose subject the parser took for this object. */
    public static Optional<Word> verbOf(Sentence sentence, Word object) {
        return sentence.words().stream()
                .filter(word -> word.isVerb() && word.index() > object.index())
                .filter(word -> of(sentence, word).filter(object::equals).isPresent())
                .findFirst();
    }

    private static boolean isFinite(Word auxiliary) {
        return auxiliary.tag().equals("VBD")
                || auxiliary.tag().equals("VBZ")
                || auxiliary.tag().equals("VBP");
    }
}
