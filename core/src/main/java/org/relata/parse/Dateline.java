package org.relata.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.model.Span;

/** The place, day and agency before the first sentence of a wire report: {@code PARIS, March 3 (Agency) - }. */
public final class Dateline {

    /** A place in capitals, then maybe a day or country, then maybe an agency in brackets, then a dash. */
    private static final Pattern FORM = Pattern.compile("\\s*\\p{Lu}[\\p{Lu}\\p{M} .'’/-]{2,40}"
            + "(?:,[^().!?\\n]{1,40}\\.?)?(?:\\s*\\([^()\\n]{1,40}\\))?\\s*(?:--|[-–—])\\s+");

    /** Any place, maybe its country, a day, maybe an agency, a dash, and maybe what kind of report it is, in brackets. */
    private static final Pattern DATED =
            Pattern.compile("\\s*\\p{Lu}[\\p{L}\\p{M} .'’/-]{2,40}(?:\\s*\\([^()\\n]{1,40}\\))?"
                    + ",\\s*(?:\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{2,4})?|\\p{L}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?|(?i:no date))"
                    + "(?:\\s*\\([^()]{1,60}\\))?\\s*(?:--|[-–—:])\\s+(?:\\[[^\\[\\]]{1,160}\\]\\s*){0,4}");

    /** {@code Khartoum – At least}: up to three words with capitals and a dash that opens no aside. */
    private static final Pattern PLAIN =
            Pattern.compile("\\s*\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]{1,20}(?: \\p{Lu}[\\p{L}\\p{M}'’]{1,20}){0,2}"
                    + "\\s+(?:--|[-–—])\\s+(?=[\\p{Lu}\\d\"“])(?![^\\n.]*\\s(?:--|[-–—])\\s)");

    /**
     * {@code SRINAGAR, March 8: Two}, {@code DHAKA (Agency): At}: a name in capitals of five letters or more, or of four that can be
     * spoken, and none of an organ of the United Nations, before a text that is not in capitals itself. "ISPR: Four" tells who speaks.
     */
    private static final Pattern COLON = Pattern.compile("\\s*(?!UN\\p{Lu}{0,6}:)"
            + "(?:(?=[\\p{Lu} .'’/-]{5})\\p{Lu}[\\p{Lu}\\p{M}'’/-]+(?:[ .]{1,2}\\p{Lu}[\\p{Lu}\\p{M}'’/-]*){0,3}"
            + "|[B-DF-HJ-NP-TV-Z][AEIOUY][B-DF-HJ-NP-TV-Z][AEIOUY])"
            + "(?:,[^().!?:\\n]{1,40}\\.?)?(?:\\s*\\([^()\\n]{1,40}\\))?\\s*:\\s+"
            + "(?=[\\p{Lu}\\d\"“‘'])(?=[^\\n]{0,80}\\p{Ll}{3})");

    /** Up to here stand headline, by-line and the first paragraph; further on, a name and a colon tell who speaks. */
    private static final int OPENING = 400;

    private Dateline() {}

    /** Where the first sentence of the paragraph begins: behind its dateline, or at its beginning. */
    static int end(String text, Span paragraph) {
        int dashed = Math.max(end(DATED, text, paragraph), end(FORM, text, paragraph));
        int marked = paragraph.begin() > OPENING ? dashed : Math.max(dashed, end(COLON, text, paragraph));
        return marked > paragraph.begin() ? marked : end(PLAIN, text, paragraph);
    }

    /** Whether this sentence of the text is a dateline and nothing else. */
    public static boolean is(String text, Span sentence) {
        return end(text, new Span(sentence.begin(), text.length())) >= sentence.end();
    }

    private static int end(Pattern form, String text, Span paragraph) {
        Matcher matcher = form.matcher(text).region(paragraph.begin(), paragraph.end());
        return matcher.lookingAt() ? matcher.end() : paragraph.begin();
    }
}
