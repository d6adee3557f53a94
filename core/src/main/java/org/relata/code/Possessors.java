package org.relata.code;

import java.util.List;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Whose something is: "the army's raid", "their raid", but not "Saturday's raid". */
final class Possessors {

    private static final Set<String> TIMES = Set.of(
            "today",
            "yesterday",
            "tonight",
            "night",
            "day",
            "week",
            "weekend",
            "month",
            "year",
            "morning",
            "evening",
            "afternoon");
    private static final Set<String> NAMES_OF_TIMES = Set.of("DATE", "TIME");

    private Possessors() {}

    static List<Word> of(Sentence sentence, Word noun) {
        return sentence.children(noun, "nmod:poss").stream()
                .filter(child -> !isTime(sentence, child))
                .toList();
    }

    private static boolean isTime(Sentence sentence, Word word) {
        return TIMES.contains(word.lemma())
                || sentence.nameAt(word)
                        .filter(name -> NAMES_OF_TIMES.contains(name.type()))
                        .isPresent();
    }
}
