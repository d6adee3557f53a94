package org.relata.petrarch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small dictionaries of the tests. */
public final class Dictionaries {

    private Dictionaries() {}

    /** The lines of one of them. */
    public static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Dictionaries.class.getResourceAsStream("/org/relata/petrarch/" + name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole of one. */
    public static String text(String name) {
        return String.join("\n", lines(name)) + "\n";
    }
}
