package org.relata.parse;

import org.relata.model.Span;

/**
 * A word as NLP4J gives it.
 *
 * @param head index of the head in the sentence, -1 for the root
 * @param label ClearNLP dependency label
 * @param name BILOU name tag: {@code B-ORG}, {@code I-ORG}, {@code L-ORG}, {@code U-GPE} or {@code O}
 */
record RawWord(Span span, String text, String lemma, String tag, int head, String label, String name) {

    RawWord with(int newHead, String newLabel) {
        return new RawWord(span, text, lemma, tag, newHead, newLabel, name);
    }

    RawWord at(Span newSpan) {
        return new RawWord(newSpan, text, lemma, tag, head, label, name);
    }
}
