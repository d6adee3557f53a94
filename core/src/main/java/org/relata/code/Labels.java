package org.relata.code;

import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Norvik: rebels attacked a post": what stands before the colon heads an item of a list and takes no part in what is told behind it. */
public final class Labels {

    private static final int LONGEST = 6;

    private Labels() {}

    /** Whether the word is the last of what stands before a colon at the head of the sentence. */
    public static boolean isLabel(Sentence sentence, Word word) {
        int colon = word.index() + 1;
        if (colon >= sentence.words().size()
                || colon > LONGEST
                || !sentence.word(colon).text().equals(":")) {
            return false;
        }
        return sentence.words().subList(0, colon).stream().noneMatch(Word::isVerb);
    }

    /** The word itself, or of a label what the parser took for another name of it: "Norvik: a guard was injured". */
    static Optional<Word> told(Sentence sentence, Word word) {
        return isLabel(sentence, word)
                ? sentence.children(word, "appos").stream()
                        .filter(other -> other.index() > word.index() + 1)
                        .findFirst()
                : Optional.of(word);
    }
}
