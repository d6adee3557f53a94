package org.relata.code.link;

import java.util.List;
import org.relata.model.Word;

/**
 * A tie between two words of a sentence that name acts, or stand for one.
 *
 * @param relation purpose-of, causes or alternative-to
 * @param from the act that is the purpose, the cause or the alternative
 * @param to what it is that of; a noun or pronoun may stand for an act of an earlier sentence
 * @param cue the words that tie, in the order of the text
 */
public record Tie(String relation, Word from, Word to, List<Word> cue) {

    public Tie {
        cue = List.copyOf(cue);
    }
}
