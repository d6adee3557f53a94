package org.relata.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names by their words, whatever their case, articles and punctuation. */
final class Wording {

    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "and", "in", "for", "s");

    private Wording() {}

    /** Whether the words of one name are all words of the other. */
    static boolean alike(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    static Set<String> words(String name) {
        Set<String> words =
                new LinkedHashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        words.removeAll(EMPTY);
        return words;
    }
}
