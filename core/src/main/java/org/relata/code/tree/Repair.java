package org.relata.code.tree;

import java.util.List;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Finds what hangs on the wrong word in one way. */
interface Repair {

    /** The words as they should be, in any order; none where nothing is wrong. */
    List<Word> in(Sentence sentence);

    /** The word under another head. */
    static Word move(Word word, Word head, String relation) {
        return new Word(word.index(), word.span(), word.text(), word.lemma(), word.tag(), head.index(), relation);
    }

    /** The word where another hung. */
    static Word inPlaceOf(Word other, Word word) {
        return new Word(
                word.index(), word.span(), word.text(), word.lemma(), word.tag(), other.head(), other.relation());
    }

    /** The word with another part of speech. */
    static Word tagged(Word word, String tag) {
        return new Word(word.index(), word.span(), word.text(), word.lemma(), tag, word.head(), word.relation());
    }

    /** Whether a comma stands right before the word and what hangs on it in front. */
    static boolean isBehindComma(Sentence sentence, Word word) {
        int first = sentence.subtree(word, child -> child.index() > word.index() || child.is("punct")).stream()
                .mapToInt(Word::index)
                .min()
                .orElse(word.index());
        return first > 0 && sentence.word(first - 1).text().equals(",");
    }

    /** Whether a word of this text stands between two places. */
    static boolean isBetween(Sentence sentence, String text, Word one, Word other) {
        for (int at = one.index() + 1; at < other.index(); at++) {
            if (sentence.word(at).text().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
