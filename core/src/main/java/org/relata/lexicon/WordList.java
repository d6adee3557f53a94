package org.relata.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.relata.RelataException;

/**
 * A plain list: one entry a line, {@code #} begins a comment, blank lines do not count.
 *
 * @param words the entries in the order of the file
 */
public record WordList(Set<String> words) {

    /**
     * Reads a list of the program's own.
     *
     * @param path below {@code org/relata}
     * @throws RelataException when there is no such list, or an entry stands in it twice
     */
    public static WordList resource(String path) {
        try (InputStream stream = WordList.class.getResourceAsStream("/org/relata/" + path)) {
            if (stream == null) {
                throw new RelataException(RelataException.Code.DATA, "There is no word list " + path);
            }
            return read(path, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static WordList read(String path, BufferedReader lines) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!entry.isEmpty() && !words.add(entry)) {
                throw new RelataException(
                        RelataException.Code.DATA, path + ":" + number + ": '" + entry + "' stands in the list twice");
            }
        }
        return new WordList(Collections.unmodifiableSet(words));
    }
}
