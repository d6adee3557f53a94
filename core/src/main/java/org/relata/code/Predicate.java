package org.relata.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.lexicon.Phrase;
import org.relata.lexicon.Rule;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * A trigger found in a sentence.
 *
 * @param head the verb or noun that names the act
 * @param support for a noun: the light verb that it is the object of ("carried out a raid"), or the verb of
 *     happening that it is the subject of ("clashes erupted")
 * @param pieces every word of the trigger, in the order of the text
 */
record Predicate(
        Sentence sentence,
        Rule rule,
        Phrase phrase,
        Word head,
        @Nullable Word support,
        List<Word> pieces) {

    Predicate {
        pieces = List.copyOf(pieces);
    }
}
