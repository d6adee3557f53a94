package org.relata.read;

import java.util.regex.Pattern;

/** Titles beside bodies: a headline that the body already begins with is not said twice. */
final class Titles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** Whether the body's first words are the title, whatever the case, spaces and punctuation. */
    static boolean repeats(String title, String body) {
        String words = words(title);
        String beginning = body.substring(0, Math.min(body.length(), 4 * title.length() + 200));
        return (words(beginning) + " ").startsWith(words.isEmpty() ? "" : words + " ");
    }

    /** Whether the heading is the title or all of it but the site's name. */
    static boolean isMostOf(String heading, String title) {
        String part = words(heading);
        String whole = words(title);
        return (" " + whole + " ").contains(" " + part + " ") && 2 * part.length() >= whole.length();
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
