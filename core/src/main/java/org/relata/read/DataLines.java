package org.relata.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;

/** The lines of this package's data files; {@code #} begins a comment, blank lines say nothing. */
final class DataLines {

    /** One line, which knows where it stands, for the messages. */
    record Line(String file, int at, String text) {

        RelataException wrong(String what) {
            return new RelataException(RelataException.Code.DATA, file + ":" + at + ": " + what + ": " + text);
        }

        /** The whole number that the word is, which must be within the bounds. */
        int number(String word, int low, int high) {
            try {
                int number = Integer.parseInt(word);
                if (low <= number && number <= high) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                throw wrong("\"" + word + "\" is no whole number");
            }
            throw wrong("\"" + word + "\" is not between " + low + " and " + high);
        }
    }

    private DataLines() {}

    /** @throws RelataException with code DATA when there is no such file */
    static List<Line> of(String file) {
        List<Line> lines = new ArrayList<>();
        try (InputStream stream = DataLines.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new RelataException(RelataException.Code.DATA, "org/relata/read/" + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int at = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                at++;
                String text = line.startsWith("#") ? "" : line.strip();
                if (!text.isEmpty()) {
                    lines.add(new Line(file, at, text));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }
}
