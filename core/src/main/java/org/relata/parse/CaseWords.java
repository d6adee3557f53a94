package org.relata.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as the letters' case is decided for: hyphens part them, an apostrophe does not. */
final class CaseWords {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

    private CaseWords() {}

    /** The words of a name or sentence. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The stretches between the separators; empty ones too. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, begin)) {
            parts.add(text.substring(begin, i));
            begin = i + 1;
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** The word with a capital first letter and the rest as it is. */
    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
