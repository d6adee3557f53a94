package org.relata.code.toll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/** The words of {@code lexicon/en/quantities.yaml}. */
record QuantityWords(
        Map<String, Integer> numbers,
        Map<String, Integer> multipliers,
        Map<String, Integer> vague,
        Set<String> least,
        Set<String> most,
        Set<String> about,
        Set<String> none,
        Set<String> units,
        Set<String> collective,
        Map<String, String> results,
        Map<String, String> states,
        Map<String, String> tallies,
        Set<String> reaching,
        Set<String> putting,
        Set<String> wars,
        Set<String> periods) {

    private static final String FILE = "lexicon/en/quantities.yaml";

    static QuantityWords builtIn() {
        return read(LexiconFile.yaml(FILE));
    }

    private static QuantityWords read(DataNode file) {
        file.allow(
                "numbers",
                "multipliers",
                "vague",
                "least",
                "most",
                "about",
                "none",
                "units",
                "collective",
                "results",
                "states",
                "tallies",
                "reaching",
                "putting",
                "wars",
                "periods");
        return new QuantityWords(
                values(file, "numbers"),
                values(file, "multipliers"),
                values(file, "vague"),
                words(file, "least"),
                words(file, "most"),
                words(file, "about"),
                words(file, "none"),
                words(file, "units"),
                words(file, "collective"),
                kinds(file, "results"),
                kinds(file, "states"),
                kinds(file, "tallies"),
                words(file, "reaching"),
                words(file, "putting"),
                words(file, "wars"),
                words(file, "periods"));
    }

    private static Map<String, Integer> values(DataNode file, String key) {
        Map<String, Integer> values = new HashMap<>();
        file.field(key).fields().forEach((word, value) -> values.put(word, value.integer()));
        return Map.copyOf(values);
    }

    private static Map<String, String> kinds(DataNode file, String key) {
        Map<String, String> kinds = new HashMap<>();
        file.field(key).fields().forEach((kind, nouns) -> nouns.textsOrSelf().forEach(noun -> kinds.put(noun, kind)));
        return Map.copyOf(kinds);
    }

    private static Set<String> words(DataNode file, String key) {
        return Set.copyOf(new HashSet<>(file.field(key).textsOrSelf()));
    }
}
