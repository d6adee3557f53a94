package org.relata.resolve.reference;

import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * An act as one sentence names it.
 *
 * @param head the verb or noun that names it: the head of a claim's trigger
 * @param type its PLOVER type; null where it is not known
 */
public record EventMention(
        Sentence sentence, Word head, @Nullable String type) {

    /** Whether it stands before the other in the same part of the document. */
    boolean isBefore(EventMention other) {
        return sentence.part().equals(other.sentence.part())
                && head.span().end() <= other.head.span().begin();
    }
}
