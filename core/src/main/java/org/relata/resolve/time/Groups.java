package org.relata.resolve.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern matched.
 *
 * @param text all of it, in lower case with single spaces
 * @param named the words of its groups
 */
record Groups(String text, Map<String, String> named) {

    @Nullable
    String word(String name) {
        return named.get(name);
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    /** The words of a group in lower case with single spaces; empty where it did not take part. */
    String plain(String name) {
        String word = named.get(name);
        return word == null ? "" : TimeWords.plain(word);
    }

    /** The number in digits of a group that must have taken part. */
    int digits(String name) {
        return Integer.parseInt(plain(name));
    }
}
