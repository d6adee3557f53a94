package org.relata.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/**
 * A stretch of text without what a careless conversion left in it: HTML tags and entities, and UTF-8 that was read as
 * Windows-1252 ("donâ€™t"). Knows for every character of the clean text where it stands in the original.
 */
final class Cleaning {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern LEFT_OVER = Pattern.compile("(</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]{0,300})?/?>)"
            + "|(&(?:#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\\d?);)"
            + "|([\\u00C2-\\u00F4][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192"
            + "\\u02C6\\u02DC\\u2013-\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2122]{1,3})"
            + "|(\\u00C2(?=[\\s\"'“”‘’]|$))");

    private static final int TAG = 1;
    private static final int ENTITY = 2;
    private static final int STRAY = 4;

    private final String text;
    private final int @Nullable [] begins;
    private final int @Nullable [] ends;

    private Cleaning(String text, int @Nullable [] begins, int @Nullable [] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** Cleans; a text with nothing to clean is kept as it is, after one look at each character. */
    static Cleaning of(String original) {
        return isSuspect(original) ? replacing(original, LEFT_OVER, Cleaning::instead) : none(original);
    }

    /** The text as it is. */
    static Cleaning none(String original) {
        return new Cleaning(original, null, null);
    }

    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || (c >= '\u00C2' && c <= '\u00F4')) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text with what the pattern finds replaced.
     *
     * @param instead gives what stands for a find, no longer than it; null where it stays
     */
    static Cleaning replacing(String original, Pattern pattern, Function<MatchResult, @Nullable String> instead) {
        StringBuilder clean = new StringBuilder(original.length());
        int[] begins = new int[original.length()];
        int[] ends = new int[original.length()];
        Matcher matcher = pattern.matcher(original);
        int at = 0;
        while (matcher.find()) {
            String now = instead.apply(matcher);
            if (now == null || now.length() > matcher.group().length()) {
                continue;
            }
            copy(original, at, matcher.start(), clean, begins, ends);
            for (int i = 0; i < now.length(); i++) {
                begins[clean.length()] = matcher.start();
                ends[clean.length()] = matcher.end();
                clean.append(now.charAt(i));
            }
            at = matcher.end();
        }
        if (at == 0) {
            return none(original);
        }
        copy(original, at, original.length(), clean, begins, ends);
        return new Cleaning(clean.toString(), begins, ends);
    }

    private static void copy(String original, int from, int to, StringBuilder clean, int[] begins, int[] ends) {
        for (int i = from; i < to; i++) {
            begins[clean.length()] = i;
            ends[clean.length()] = i + 1;
            clean.append(original.charAt(i));
        }
    }

    /** What stands for it in the clean text; null where it is no left-over after all. */
    private static @Nullable String instead(MatchResult found) {
        if (found.group(TAG) != null || found.group(STRAY) != null) {
            return " ";
        }
        if (found.group(ENTITY) != null) {
            String decoded = Parser.unescapeEntities(found.group(), false);
            return decoded.equals(found.group()) ? null : decoded;
        }
        return redecoded(found.group());
    }

    private static @Nullable String redecoded(String broken) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(broken));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException noUtf8) {
            return null;
        }
    }

    /** The clean text. */
    String text() {
        return text;
    }

    /** Where a stretch of the clean text, which is not empty, stands in the original. */
    Span original(Span clean) {
        int[] from = begins;
        int[] to = ends;
        return from == null || to == null ? clean : new Span(from[clean.begin()], to[clean.end() - 1]);
    }
}
