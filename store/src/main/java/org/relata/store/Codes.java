package org.relata.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number for each of few words, in the order in which they come first. */
final class Codes {

    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<@Nullable String> words = new ArrayList<>();

    Codes() {}

    /** The same, to which more may come. */
    Codes(Codes other) {
        codes.putAll(other.codes);
        words.addAll(other.words);
    }

    /** The word's number; the word may be missing, which has a number too. */
    int of(@Nullable String word) {
        Integer known = codes.get(word == null ? "" : word);
        if (known == null) {
            known = words.size();
            codes.put(word == null ? "" : word, known);
            words.add(word);
        }
        return known;
    }

    @Nullable
    String word(int code) {
        return words.get(code);
    }

    /** For each number whether its word is one of these. */
    boolean[] among(Set<String> wanted) {
        boolean[] among = new boolean[words.size()];
        for (int i = 0; i < among.length; i++) {
            String word = words.get(i);
            among[i] = word != null && wanted.contains(word);
        }
        return among;
    }
}
