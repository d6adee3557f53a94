package org.relata.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Language tags as documents give them, to ISO 639-1. */
final class Languages {

    private static final Set<String> TWO_LETTERS = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));
    private static final Map<String, String> THREE_LETTERS = threeLetters();

    private Languages() {}

    /** {@code en} for {@code en}, {@code en-GB}, {@code en_US}, {@code eng}, {@code English}; null for what is none. */
    static @Nullable String code(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_;, ]", 2)[0];
        if (TWO_LETTERS.contains(first)) {
            return first;
        }
        return first.equals("english") ? "en" : THREE_LETTERS.get(first);
    }

    private static Map<String, String> threeLetters() {
        Map<String, String> codes = new TreeMap<>();
        for (String two : Locale.getISOLanguages()) {
            String three = threeLetters(two);
            if (three != null) {
                codes.put(three, two);
            }
        }
        return codes;
    }

    private static @Nullable String threeLetters(String two) {
        try {
            return new Locale(two).getISO3Language();
        } catch (MissingResourceException hasNone) {
            return null;
        }
    }
}
