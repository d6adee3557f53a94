package org.relata.resolve.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** The tense of the clause that a time expression stands in: from the parse, else from the words around it. */
final class TenseReader {

    private static final TimeWords WORDS = TimeWords.builtIn();
    private static final int REACH = 90;
    private static final Pattern CUE = Pattern.compile(
            "(?<![\\p{L}])(?:(?<future>" + WORDS.alternatives("futurecue") + ")|(?<past>"
                    + WORDS.alternatives("pastcue")
                    + "|[a-z]{2,20}ed\\b)|(?<present>has|have|is|are|'ve|’ve))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("[;:!?\"“”]|\\.\\s|''|``");

    private TenseReader() {}

    /** By the cue nearest to the expression within its clause. */
    static Tense ofText(String text, Span within, Span at) {
        int begin = Math.max(within.begin(), at.begin() - REACH);
        int end = Math.min(within.end(), at.end() + REACH);
        Matcher breaks = BREAK.matcher(text).region(begin, at.begin());
        while (breaks.find()) {
            begin = breaks.end();
        }
        Matcher after = BREAK.matcher(text).region(at.end(), Math.max(at.end(), end));
        if (after.find()) {
            end = after.start();
        }
        return nearest(CUE.matcher(text).region(begin, Math.max(begin, end)).useTransparentBounds(true), at);
    }

    private static Tense nearest(Matcher cues, Span at) {
        Tense tense = Tense.UNMARKED;
        int nearest = Integer.MAX_VALUE;
        while (cues.find()) {
            int distance = cues.end() <= at.begin() ? at.begin() - cues.end() : cues.start() - at.end();
            if (distance >= 0 && distance < nearest) {
                nearest = distance;
                tense = cues.group("future") != null
                        ? Tense.FUTURE
                        : cues.group("past") != null ? Tense.PAST : Tense.PRESENT;
            }
        }
        return tense;
    }

    /** By the verb that governs the expression. */
    static Tense ofSentence(Sentence sentence, Span at) {
        Word word = Attachment.top(sentence, at);
        for (int steps = 0; word != null && steps <= sentence.words().size(); steps++) {
            Tense tense = ofPredicate(sentence, word);
            if (tense != Tense.UNMARKED) {
                return tense;
            }
            word = sentence.head(word).orElse(null);
        }
        return Tense.UNMARKED;
    }

    private static Tense ofPredicate(Sentence sentence, Word word) {
        boolean have = false;
        boolean infinitive = word.tag().equals("TO");
        Tense auxiliary = Tense.UNMARKED;
        for (Word child : sentence.children(word)) {
            if (child.is("aux")
                    || child.is("cop")
                    || child.tag().equals("TO")
                    || child.tag().equals("MD")) {
                have |= child.lemma().equals("have");
                infinitive |= child.tag().equals("TO");
                auxiliary = stronger(auxiliary, child);
            }
        }
        if (auxiliary == Tense.FUTURE) {
            return have ? Tense.PAST : Tense.FUTURE;
        }
        if (auxiliary != Tense.UNMARKED) {
            return auxiliary;
        }
        if (infinitive && word.tag().equals("VB")) {
            return have ? Tense.PRESENT : ofInfinitive(sentence, word);
        }
        return switch (word.tag()) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.UNMARKED;
        };
    }

    private static Tense stronger(Tense before, Word auxiliary) {
        if (before == Tense.FUTURE) {
            return before;
        }
        return switch (auxiliary.tag()) {
            case "MD" -> auxiliary.lemma().equals("can") ? before : Tense.FUTURE;
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> before;
        };
    }

    /** "Plans to meet", "is to meet" and a headline's "to meet" lie ahead; "began to shell" goes with its verb. */
    private static Tense ofInfinitive(Sentence sentence, Word word) {
        Word head = sentence.head(word).orElse(null);
        boolean ahead = head == null
                || head.lemma().equals("be")
                || head.lemma().equals("go")
                || WORDS.value("aheadverb", head.lemma()) != null;
        return ahead ? Tense.FUTURE : Tense.UNMARKED;
    }
}
