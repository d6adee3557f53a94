package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Turns words of a tree into mentions and pieces of text. */
final class Phrases {

    private Phrases() {}

    /** The noun phrase of this head, without its relative clauses, appositions and parentheses. */
    static Mention mention(Sentence sentence, Word head) {
        List<Word> words =
                sentence.subtree(head, word -> outsideMention(word) && !belongsToAdjective(sentence, word, head));
        return new Mention(sentence, head, around(words, head));
    }

    /** "a source close <em>to the ministry</em>". */
    private static boolean belongsToAdjective(Sentence sentence, Word word, Word head) {
        return word.is("obl")
                && sentence.head(word)
                        .filter(adjective -> adjective.tag().startsWith("JJ") && adjective.head() == head.index())
                        .isPresent();
    }

    private static boolean outsideMention(Word word) {
        return word.is("acl")
                || word.is("appos")
                || word.is("parataxis")
                || word.is("punct")
                || word.is("advcl")
                || (word.relation().equals("case") && !word.tag().equals("POS"))
                || word.is("cop")
                || word.is("aux")
                || word.is("nsubj")
                || word.is("mark")
                || word.is("obl")
                || word.is("cc")
                || word.is("conj")
                || word.is("dep");
    }

    /** The stretch of words, without a gap other than punctuation, that holds the head. */
    private static Span around(List<Word> words, Word head) {
        int at = words.indexOf(head);
        int from = at;
        int to = at;
        while (from > 0 && words.get(from).index() - words.get(from - 1).index() <= 2) {
            from--;
        }
        while (to + 1 < words.size()
                && words.get(to + 1).index() - words.get(to).index() <= 2) {
            to++;
        }
        return words.get(from).span().cover(words.get(to).span());
    }

    /** The subtree of {@code top} without the subtree of {@code without}, in pieces. */
    static List<Span> pieces(Sentence sentence, Word top, Predicate<Word> without) {
        return pieces(sentence, sentence.subtree(top, without));
    }

    /** Some words as pieces: a gap of punctuation alone does not part them; no piece begins or ends with a comma. */
    static List<Span> pieces(Sentence sentence, List<Word> words) {
        boolean[] in = new boolean[sentence.words().size()];
        words.forEach(word -> in[word.index()] = true);
        List<Span> pieces = new ArrayList<>(2);
        int begin = -1;
        int end = -1;
        for (Word word : sentence.words()) {
            boolean punctuation = isPunctuation(word);
            if (in[word.index()] && !punctuation) {
                begin = begin < 0 ? word.index() : begin;
                end = word.index();
            } else if (!in[word.index()] && !punctuation && begin >= 0) {
                pieces.add(span(sentence, begin, end));
                begin = -1;
            }
        }
        if (begin >= 0) {
            pieces.add(span(sentence, begin, end));
        }
        return pieces;
    }

    private static Span span(Sentence sentence, int begin, int end) {
        return sentence.word(begin).span().cover(sentence.word(end).span());
    }

    static boolean isPunctuation(Word word) {
        return word.is("punct")
                || (!Character.isLetterOrDigit(word.text().codePointAt(0))
                        && word.tag().length() <= 2
                        && !word.tag().equals("CD"));
    }
}
