package org.relata.code;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "provided over 3 million euros", "returned 44 icons": objects that the parser takes for adverbials. */
final class CountedObjects {

    private static final Set<String> APPROXIMATE =
            Set.of("over", "about", "around", "nearly", "almost", "under", "between");

    private static final Set<String> HOLDING = Set.of("hold", "find", "deem", "consider");

    private CountedObjects() {}

    /** The counted object of the verb; empty where there is none. */
    static List<Word> of(Sentence sentence, Word verb, Predicate<Word> isTime) {
        for (Word child : sentence.children(verb)) {
            boolean adverbial = child.relation().equals("obl:npmod")
                    || (child.is("obl") && APPROXIMATE.contains(sentence.preposition(child)));
            if (adverbial && child.index() > verb.index() && isCounted(sentence, child) && !isTime.test(child)) {
                return List.of(child);
            }
        }
        return ofSmallClause(sentence, verb);
    }

    /** "holds the junta accountable": who is held, where the parser takes it for the subject of a clause. */
    private static List<Word> ofSmallClause(Sentence sentence, Word verb) {
        return sentence.children(verb, "ccomp").stream()
                .filter(held -> HOLDING.contains(verb.lemma())
                        && held.tag().startsWith("JJ")
                        && sentence.child(held, "cop").isEmpty())
                .flatMap(held -> sentence.children(held, "nsubj").stream())
                .limit(1)
                .toList();
    }

    private static boolean isCounted(Sentence sentence, Word word) {
        return word.tag().equals("CD")
                || sentence.children(word).stream()
                        .anyMatch(child -> child.tag().equals("CD") && child.index() < word.index());
    }
}
