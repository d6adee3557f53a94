package org.relata.resolve.reference;

import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Finds the word that a stretch of a sentence is built on. */
final class SpanHeads {

    private SpanHeads() {}

    /** The first noun or pronoun whose head lies outside; else the first word of that sort; null where there is none. */
    static @Nullable Word of(Sentence sentence, Span span) {
        Word first = null;
        for (Word word : sentence.words()) {
            boolean inside = span.contains(word.span()) || word.span().overlaps(span);
            boolean top = word.head() < 0 || !sentence.word(word.head()).span().overlaps(span);
            if (inside && top && Character.isLetterOrDigit(word.text().charAt(0))) {
                if (word.isNoun() || word.isPronoun()) {
                    return word;
                }
                first = first == null ? word : first;
            }
        }
        return first;
    }
}
