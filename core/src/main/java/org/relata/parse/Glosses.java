package org.relata.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.lexicon.WordList;

/**
 * Leaves out what an editor put in square brackets beside the words of a text, which the parser would take for words of the
 * sentence: the short or long form of the name before it, and remarks such as "[words indistinct]".
 *
 * <p>Brackets that hold words of the sentence ("the [interior] ministry") stay.
 */
final class Glosses {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\[([^\\[\\]]{1,160})\\]");
    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{M}\\d'’-]+$");
    private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,9}");
    private static final Pattern LONG_FORM = Pattern.compile("(?=.*[\\p{Lu}\\d]).*\\s.*", Pattern.DOTALL);
    private static final Set<String> REMARKS =
            WordList.resource("lexicon/en/editorial-remarks.txt").words();
    /** Behind these a name must follow: "The [UN] mission". */
    private static final Set<String> OPEN = Set.of(
            "the", "a", "an", "this", "that", "his", "her", "their", "our", "its", "in", "of", "by", "for", "with",
            "to");

    private static final int LONGEST_WORD = 40;

    private Glosses() {}

    /** The text, its capitals put back, without glosses and remarks. */
    static Cleaning leftOut(String text) {
        return text.indexOf('[') < 0
                ? Cleaning.none(text)
                : Cleaning.replacing(text, BRACKETS, found -> isBeside(text, found) ? "" : null);
    }

    private static boolean isBeside(String text, MatchResult found) {
        String inside = found.group(1).strip();
        return isRemark(inside) || isOtherForm(wordBefore(text, found.start()), inside);
    }

    private static boolean isRemark(String inside) {
        for (String word : inside.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (REMARKS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Liberation Front [FMLN]", "FMLN [Liberation Front]". */
    private static boolean isOtherForm(String before, String inside) {
        boolean name = !before.isEmpty()
                && Character.isUpperCase(before.codePointAt(0))
                && !OPEN.contains(before.toLowerCase(Locale.ROOT));
        return name
                && (SHORT_FORM.matcher(inside).matches()
                        || (SHORT_FORM.matcher(before).matches()
                                && LONG_FORM.matcher(inside).matches()));
    }

    private static String wordBefore(String text, int end) {
        Matcher matcher = WORD_BEFORE.matcher(text).region(Math.max(0, end - LONGEST_WORD), end);
        return matcher.find() ? matcher.group() : "";
    }
}
