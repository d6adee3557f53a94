package org.relata;

import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Whether a verb speaks of the future. */
final class Futures {

    private static final Set<String> MODALS = Set.of("will", "'ll", "wo", "shall", "would");

    private Futures() {}

    static boolean isFuture(Sentence sentence, Word verb) {
        Word top = verb.relation().equals("conj") ? sentence.head(verb).orElse(verb) : verb;
        return hasModal(sentence, verb) || hasModal(sentence, top);
    }

    private static boolean hasModal(Sentence sentence, Word verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> MODALS.contains(aux.lemma()));
    }
}
