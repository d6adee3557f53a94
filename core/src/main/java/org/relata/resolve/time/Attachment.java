package org.relata.resolve.time;

import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Where a stretch of text hangs in a sentence's tree. */
final class Attachment {

    private Attachment() {}

    /** The word of the stretch that hangs on a word outside of it; null when no word lies in it. */
    static @Nullable Word top(Sentence sentence, Span at) {
        Word found = null;
        for (Word word : sentence.words()) {
            if (!word.span().overlaps(at)) {
                continue;
            }
            Word head = sentence.head(word).orElse(null);
            boolean outside = head == null || !head.span().overlaps(at);
            boolean function = word.is("case") || word.is("punct") || word.is("det");
            if (outside && (found == null || isFunction(found)) && (found == null || !function)) {
                found = word;
            }
        }
        return found;
    }

    private static boolean isFunction(Word word) {
        return word.is("case") || word.is("punct") || word.is("det");
    }

    /** Whether the word heads a clause of its own: a verb, or what a copula makes a predicate. */
    static boolean isPredicate(Sentence sentence, Word word) {
        if (word.is("aux") || word.is("cop") || word.is("amod") || word.is("compound") || word.is("case")) {
            return false;
        }
        return word.isVerb()
                || word.head() < 0
                || word.is("ccomp")
                || word.is("parataxis")
                || word.is("acl")
                || word.is("advcl")
                || sentence.child(word, "cop").isPresent();
    }

    /** The predicate of the clause that the word stands in: itself, or the nearest above it. */
    static Word clause(Sentence sentence, Word word) {
        Word at = word;
        for (int steps = 0; steps <= sentence.words().size() && !isPredicate(sentence, at); steps++) {
            Word head = sentence.head(at).orElse(null);
            if (head == null) {
                return at;
            }
            at = head;
        }
        return at;
    }
}
