package org.relata.code.toll;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.relata.RelataException;
import org.relata.lexicon.YamlNode;

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
        Set<String> wars,
        Set<String> periods) {

    private static final Set<String> KEYS = Set.of(
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
            "wars",
            "periods");
    private static final String FILE = "lexicon/en/quantities.yaml";

    static QuantityWords builtIn() {
        try (InputStream stream = QuantityWords.class.getResourceAsStream("/org/relata/" + FILE)) {
            if (stream == null) {
                throw new RelataException(RelataException.Code.DATA, "There is no file " + FILE);
            }
            return read(YamlNode.read(FILE, new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static QuantityWords read(YamlNode file) {
        Map<String, YamlNode> entries = file.entries(KEYS);
        return new QuantityWords(
                values(file, entries, "numbers"),
                values(file, entries, "multipliers"),
                values(file, entries, "vague"),
                words(file, entries, "least"),
                words(file, entries, "most"),
                words(file, entries, "about"),
                words(file, entries, "none"),
                words(file, entries, "units"),
                words(file, entries, "collective"),
                kinds(file, entries, "results"),
                words(file, entries, "wars"),
                words(file, entries, "periods"));
    }

    private static Map<String, Integer> values(YamlNode file, Map<String, YamlNode> entries, String key) {
        Map<String, Integer> values = new HashMap<>();
        for (Map.Entry<String, YamlNode> entry :
                require(file, entries, key).entries().entrySet()) {
            try {
                values.put(entry.getKey(), Integer.valueOf(entry.getValue().text()));
            } catch (NumberFormatException e) {
                throw entry.getValue().fault("'" + entry.getValue().text() + "' is no whole number");
            }
        }
        return Map.copyOf(values);
    }

    private static Map<String, String> kinds(YamlNode file, Map<String, YamlNode> entries, String key) {
        Map<String, String> kinds = new HashMap<>();
        require(file, entries, key)
                .entries()
                .forEach((kind, nouns) -> nouns.texts().forEach(noun -> kinds.put(noun, kind)));
        return Map.copyOf(kinds);
    }

    private static Set<String> words(YamlNode file, Map<String, YamlNode> entries, String key) {
        return Set.copyOf(new HashSet<>(require(file, entries, key).texts()));
    }

    private static YamlNode require(YamlNode file, Map<String, YamlNode> entries, String key) {
        YamlNode node = entries.get(key);
        if (node == null) {
            throw file.fault("'" + key + "' is missing");
        }
        return node;
    }
}
