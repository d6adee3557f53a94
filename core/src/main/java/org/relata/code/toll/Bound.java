package org.relata.code.toll;

import java.util.Set;
import org.relata.model.Sentence;

/**
 * What stands before a number and opens it: "at least", "up to", "about".
 *
 * @param words how many words it has
 * @param strict whether the number itself is left out: "more than 20" is 21 at the least
 */
record Bound(Kind kind, int words, boolean strict) {

    enum Kind {
        NONE,
        LEAST,
        MOST,
        ABOUT
    }

    private static final Set<String> STRICT =
            Set.of("more than", "over", "well over", "well above", "in excess of", "fewer than", "less than", "under");
    private static final int LONGEST = 4;

    /** The longest bound that ends right before this word: "no fewer than" is not "fewer than". */
    static Bound before(QuantityWords words, Sentence sentence, int at) {
        Bound found = new Bound(Kind.NONE, 0, false);
        StringBuilder phrase = new StringBuilder();
        for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
            phrase.insert(0, NumberReader.text(sentence, i) + (phrase.isEmpty() ? "" : " "));
            Kind kind = kind(words, phrase.toString());
            if (kind != Kind.NONE) {
                found = new Bound(kind, at - i, STRICT.contains(phrase.toString()));
            }
        }
        return found;
    }

    private static Kind kind(QuantityWords words, String phrase) {
        if (words.most().contains(phrase)) {
            return Kind.MOST;
        }
        if (words.least().contains(phrase)) {
            return Kind.LEAST;
        }
        return words.about().contains(phrase) ? Kind.ABOUT : Kind.NONE;
    }

    /** Whether the word is part of a bound before a later number: "no" of "no fewer than", "many" of "as many as". */
    static boolean covers(QuantityWords words, Sentence sentence, int at) {
        for (int end = at + 2; end < Math.min(sentence.words().size(), at + LONGEST); end++) {
            Bound bound = before(words, sentence, end);
            if (bound.kind() != Kind.NONE && end - bound.words() <= at) {
                return true;
            }
        }
        return false;
    }
}
