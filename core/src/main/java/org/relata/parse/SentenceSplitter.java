package org.relata.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relata.lexicon.WordList;
import org.relata.model.Span;
import org.relata.text.Paragraphs;
import org.relata.text.Spaces;

/**
 * Splits a part of a document into sentences.
 *
 * <p>A blank line always ends a sentence. A single line break ends one too, unless the text is hard-wrapped (old wire
 * reports, mail), where it stands for a space. Closing quotes and brackets stay with the sentence that they close.
 * A dateline ("PARIS (Agency) -") stands by itself: it is no part of the sentence behind it.
 */
public final class SentenceSplitter {

    private static final String CLOSERS = "\"”’')]»";
    private static final String OPENERS = "\"“‘'([«¿¡—–-";

    private final Set<String> abbreviations;
    private final Set<String> titles;

    private SentenceSplitter(Set<String> abbreviations, Set<String> titles) {
        this.abbreviations = abbreviations;
        this.titles = titles;
    }

    /** The splitter with the built-in English abbreviations. */
    public static SentenceSplitter builtIn() {
        return new SentenceSplitter(
                WordList.resource("lexicon/en/abbreviations.txt").words(),
                WordList.resource("lexicon/en/title-abbreviations.txt").words());
    }

    /** The sentences within the span, without the white space around them, in the order of the text. */
    public List<Span> split(String text, Span within) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text, within)) {
            splitParagraph(text, paragraph, sentences);
        }
        return sentences;
    }

    private void splitParagraph(String text, Span paragraph, List<Span> sentences) {
        int begin = Dateline.end(text, paragraph);
        add(text, paragraph.begin(), begin, sentences);
        int at = begin;
        while (at < paragraph.end()) {
            if (isTerminal(text.charAt(at))) {
                int end = endOfMarks(text, at, paragraph.end());
                if (endsSentence(text, begin, at, end, paragraph.end())) {
                    add(text, begin, end, sentences);
                    begin = end;
                }
                at = end;
            } else {
                at++;
            }
        }
        add(text, begin, paragraph.end(), sentences);
    }

    private static boolean isTerminal(char mark) {
        return mark == '.' || mark == '!' || mark == '?' || mark == '…';
    }

    private static int endOfMarks(String text, int at, int limit) {
        int end = at;
        while (end < limit && (isTerminal(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean endsSentence(String text, int begin, int mark, int end, int limit) {
        if (end >= limit) {
            return true;
        }
        if (!Spaces.isSpace(text.charAt(end))) {
            return false;
        }
        int next = firstOfNextWord(text, end, limit);
        if (next >= limit) {
            return true;
        }
        boolean strong = text.charAt(mark) != '.' || end > mark + 1;
        char first = text.charAt(next);
        if (Character.isLowerCase(first)) {
            return false;
        }
        return strong ? true : !isAbbreviation(text, begin, mark, first, wordAt(text, next, limit));
    }

    private static int firstOfNextWord(String text, int from, int limit) {
        int next = from;
        while (next < limit && (Spaces.isSpace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private static String wordAt(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Whether the full stop at {@code mark} belongs to the word before it and the sentence goes on. */
    private boolean isAbbreviation(String text, int begin, int mark, char next, String nextWord) {
        int from = mark;
        while (from > begin && !Spaces.isSpace(text.charAt(from - 1)) && "(\"“‘[—".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, mark).toLowerCase(Locale.ROOT);
        if (titles.contains(word)) {
            return true;
        }
        if (abbreviations.contains(word)) {
            return Character.isDigit(next) || !Starters.WORDS.contains(nextWord);
        }
        boolean initial =
                word.length() == 1 && Character.isLetter(word.charAt(0)) && Character.isUpperCase(text.charAt(from));
        boolean initials = word.matches("(?:\\p{L}\\.)+\\p{L}");
        return (initial || initials) && !Starters.WORDS.contains(nextWord);
    }

    private static void add(String text, int begin, int end, List<Span> sentences) {
        int from = begin;
        int to = end;
        while (from < to && Spaces.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Spaces.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    /** Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name. */
    private static final class Starters {
        private static final Set<String> WORDS = Set.of(
                "The",
                "A",
                "An",
                "In",
                "On",
                "At",
                "He",
                "She",
                "It",
                "They",
                "We",
                "You",
                "But",
                "And",
                "This",
                "That",
                "These",
                "Those",
                "His",
                "Her",
                "Its",
                "Their",
                "There",
                "After",
                "Before",
                "When",
                "While",
                "However",
                "Meanwhile",
                "Since",
                "As",
                "For",
                "If",
                "Some",
                "Many",
                "Most",
                "Two",
                "Three",
                "No",
                "Our");
    }
}
