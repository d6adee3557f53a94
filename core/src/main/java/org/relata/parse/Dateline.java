package org.relata.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.model.Span;

/** The place, day and agency before the first sentence of a wire report: {@code PARIS, March 3 (Agency) - }. */
final class Dateline {

    /** A place in capitals, then maybe a day or country, then maybe an agency in brackets, then a dash. */
    private static final Pattern FORM = Pattern.compile("\\s*\\p{Lu}[\\p{Lu}\\p{M} .'’/-]{2,40}"
            + "(?:,[^().!?\\n]{1,40}\\.?)?(?:\\s*\\([^()\\n]{1,40}\\))?\\s*(?:--|[-–—])\\s+");

    private Dateline() {}

    /** Where the first sentence of the paragraph begins: behind its dateline, or at its beginning. */
    static int end(String text, Span paragraph) {
        Matcher matcher = FORM.matcher(text).region(paragraph.begin(), paragraph.end());
        return matcher.lookingAt() ? matcher.end() : paragraph.begin();
    }
}
