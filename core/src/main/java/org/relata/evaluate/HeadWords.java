package org.relata.evaluate;

import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Finds the word that a stretch of text is built on: the one whose head lies outside it. */
final class HeadWords {

    private HeadWords() {}

    /** A word in its sentence. */
    record Head(Sentence sentence, Word word) {

        /** Where the word begins: what heads are compared by. */
        int at() {
            return word.span().begin();
        }
    }

    /** The head; where there are several, the first noun or pronoun among them; null where no word overlaps. */
    static @Nullable Head of(ParsedDocument document, Span span) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().begin() >= span.end()) {
                return null;
            }
            if (sentence.span().overlaps(span)) {
                Word word = of(sentence, span);
                if (word != null) {
                    return new Head(sentence, word);
                }
            }
        }
        return null;
    }

    private static @Nullable Word of(Sentence sentence, Span span) {
        Word first = null;
        Word last = null;
        for (Word word : sentence.words()) {
            if (!word.span().overlaps(span)
                    || !Character.isLetterOrDigit(word.text().codePointAt(0))) {
                continue;
            }
            last = word;
            boolean outside =
                    word.head() < 0 || !sentence.word(word.head()).span().overlaps(span);
            if (outside && (word.isNoun() || word.isPronoun())) {
                return word;
            }
            first = first == null && outside ? word : first;
        }
        return first == null ? last : first;
    }

    /** The participant's head: the last word of its span that reads like {@code head}, else the syntactic one. */
    static @Nullable Head of(ParsedDocument document, Participant participant) {
        Head syntactic = of(document, participant.span());
        if (syntactic == null || syntactic.word().text().equalsIgnoreCase(participant.head())) {
            return syntactic;
        }
        Head named = syntactic;
        for (Word word : syntactic.sentence().words()) {
            if (participant.span().contains(word.span()) && word.text().equalsIgnoreCase(participant.head())) {
                named = new Head(syntactic.sentence(), word);
            }
        }
        return named;
    }
}
