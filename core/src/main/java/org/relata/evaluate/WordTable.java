package org.relata.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.relata.RelataException;

/** A table of the scorers: a key, a tab, words with commas between them; {@code #} begins a comment line. */
final class WordTable {

    private final Map<String, Set<String>> rows = new TreeMap<>();

    /**
     * Reads a resource of this package.
     *
     * @throws RelataException naming file and line, when it is not there or a line is no row
     */
    WordTable(String resource) {
        InputStream in = WordTable.class.getResourceAsStream(resource);
        if (in == null) {
            throw new RelataException(RelataException.Code.DATA, resource + ": the resource is missing from the build");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    row(line, resource + ":" + number);
                }
            }
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, resource + ": cannot be read", e);
        }
    }

    private void row(String line, String where) {
        int tab = line.indexOf('\t');
        if (tab <= 0 || tab == line.length() - 1) {
            throw new RelataException(
                    RelataException.Code.DATA, where + ": expected a key, a tab and words, found \"" + line + "\"");
        }
        Set<String> words = rows.computeIfAbsent(line.substring(0, tab), key -> new LinkedHashSet<>());
        for (String word : line.substring(tab + 1).split(",", -1)) {
            words.add(word.strip());
        }
    }

    /** The words of a key; empty where it has none. */
    Set<String> words(String key) {
        return rows.getOrDefault(key, Set.of());
    }

    /** The keys in alphabetical order. */
    Set<String> keys() {
        return rows.keySet();
    }
}
