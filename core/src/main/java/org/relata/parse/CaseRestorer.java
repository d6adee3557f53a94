package org.relata.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.relata.model.Span;
import org.relata.text.Paragraphs;

/**
 * Gives texts that are written in one case the capitals that a newspaper would have set, so that the parser, which was
 * trained on newspapers, can tell names from words. The length and all offsets stay.
 *
 * <p>Text with ordinary capitals is looked at once and kept as it is.
 */
final class CaseRestorer {

    /** A paragraph of fewer words may well lack capitals in an ordinary text. */
    private static final int LONG_PARAGRAPH = 25;

    private static final Set<String> BEGINNING = Set.of(
            "the",
            "he",
            "she",
            "it",
            "they",
            "we",
            "but",
            "this",
            "these",
            "those",
            "his",
            "there",
            "however",
            "meanwhile");

    private final SentenceSplitter splitter;
    private final CaseLexicon lexicon;
    private final Supplier<KnownNames> names;

    CaseRestorer(SentenceSplitter splitter, CaseLexicon lexicon, Supplier<KnownNames> names) {
        this.splitter = splitter;
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The text with capitals where it had lost them. */
    String restore(String text) {
        Span all = new Span(0, text.length());
        LetterCase whole = LetterCase.of(text, all);
        List<Span> lost = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text, all)) {
            if (isLost(text, paragraph, whole)) {
                lost.add(paragraph);
            }
        }
        return lost.isEmpty() ? text : restored(text, lost);
    }

    private static boolean isLost(String text, Span paragraph, LetterCase whole) {
        LetterCase own = LetterCase.of(text, paragraph);
        if (own == LetterCase.UPPER || (own == LetterCase.LOWER && whole == LetterCase.LOWER)) {
            return true;
        }
        if (own == LetterCase.MIXED && whole == LetterCase.MIXED) {
            return false;
        }
        boolean isShort = CaseWords.words(paragraph.of(text)).size() < LONG_PARAGRAPH;
        return own == LetterCase.LOWER ? !isShort : isShort && !isMixed(text, paragraph);
    }

    private static boolean isMixed(String text, Span paragraph) {
        return paragraph.of(text).chars().anyMatch(Character::isUpperCase)
                && paragraph.of(text).chars().anyMatch(Character::isLowerCase);
    }

    private String restored(String text, List<Span> lost) {
        StringBuilder provisional = new StringBuilder(text);
        for (Span paragraph : lost) {
            provisional.replace(paragraph.begin(), paragraph.end(), provisional(paragraph.of(text)));
        }
        StringBuilder restored = new StringBuilder(text);
        SentenceCase sentences = new SentenceCase(lexicon, names.get());
        int next = 0;
        for (Span sentence : splitter.split(provisional.toString(), new Span(0, text.length()))) {
            while (next < lost.size() && lost.get(next).end() <= sentence.begin()) {
                next++;
            }
            if (next < lost.size() && lost.get(next).begin() <= sentence.begin()) {
                sentences.restore(text, sentence, restored);
            }
        }
        return restored.toString();
    }

    /** Lower case, but for what may begin a sentence and for initials: enough to tell where sentences end. */
    private static String provisional(String text) {
        StringBuilder provisional = new StringBuilder(text.toLowerCase(Locale.ROOT));
        if (provisional.length() != text.length()) {
            return text;
        }
        Matcher matcher = CaseWords.WORD.matcher(text);
        boolean begins = true;
        Span before = new Span(0, 0);
        while (matcher.find()) {
            begins |= endsSentence(text, before, matcher.start(), matcher.group());
            boolean initial = matcher.end() - matcher.start() == 1
                    && matcher.end() < text.length()
                    && text.charAt(matcher.end()) == '.';
            if (begins || initial) {
                provisional.setCharAt(matcher.start(), Character.toUpperCase(text.charAt(matcher.start())));
            }
            begins = false;
            before = new Span(matcher.start(), matcher.end());
        }
        return provisional.toString();
    }

    /** Whether a mark between two words may end a sentence; behind an initial or "p.m." only before what often begins one. */
    private static boolean endsSentence(String text, Span before, int to, String next) {
        if (before.length() == 1 && text.startsWith(".", before.end())) {
            return BEGINNING.contains(next.toLowerCase(Locale.ROOT));
        }
        for (int i = before.end(); i < to; i++) {
            if (".!?…:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
