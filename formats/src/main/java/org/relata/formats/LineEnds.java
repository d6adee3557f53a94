package org.relata.formats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words together again that were parted at the end of a line. A hyphen goes unless the document has the word with
 * one elsewhere, or what stands before or behind it asks for one ("Iran-backed", "non-state").
 */
final class LineEnds {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern PARTED = Pattern.compile("(?s)(.*?)([\\p{L}\\p{M}]+)[-\\u00AD\\u2010]");
    private static final Pattern REST = Pattern.compile("(?s)(\\p{Ll}[\\p{L}\\p{M}]*).*");
    private static final Set<String> HEADS = Set.of(
            "non", "anti", "pro", "self", "ex", "co", "counter", "cross", "half", "mid", "all", "vice", "post", "pre",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "al", "el", "ez", "es", "ar", "ad",
            "an", "ash");
    private static final Set<String> TAILS = Set.of(
            "backed",
            "led",
            "held",
            "based",
            "controlled",
            "run",
            "made",
            "born",
            "wide",
            "owned",
            "linked",
            "affiliated",
            "aligned",
            "allied",
            "style",
            "old",
            "year",
            "day",
            "hour",
            "month",
            "time",
            "level",
            "term",
            "speaking",
            "era");

    private final Set<String> words = new TreeSet<>();

    LineEnds(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                if (matcher.end() < line.text().length() - 1 || line.text().endsWith(matcher.group())) {
                    words.add(matcher.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Whether the line leaves a word or a list open. */
    boolean isOpen(String line) {
        return PARTED.matcher(line).matches() || line.endsWith(",") || line.endsWith("–");
    }

    /** Adds the next line to a paragraph. */
    void join(StringBuilder paragraph, String line) {
        Matcher parted = PARTED.matcher(paragraph.substring(Math.max(0, paragraph.length() - 60)));
        Matcher rest = REST.matcher(line);
        char last = paragraph.charAt(paragraph.length() - 1);
        if (parted.matches() && rest.matches()) {
            if (last == '\u00AD' || !keepsHyphen(parted.group(2), rest.group(1))) {
                paragraph.setLength(paragraph.length() - 1);
            }
            paragraph.append(line);
        } else if (last == '-' && parted.matches()) {
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private boolean keepsHyphen(String head, String tail) {
        String before = head.toLowerCase(Locale.ROOT);
        if (words.contains(before + tail)) {
            return false;
        }
        return words.contains(before + "-" + tail) || HEADS.contains(before) || TAILS.contains(tail);
    }
}
