package org.relata.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.ReadResult.Unreadable;

/** The documents of one stream of JSON lines. Blank lines are passed over. */
final class JsonLines extends DocumentStream {

    /** A text of the greatest length, its other fields and comments, with room for escapes. */
    private static final int LONGEST_LINE = 16_000_000;

    private final ByteLines lines;
    private final JsonDocument documents;

    JsonLines(String name, InputStream stream, JsonDocument documents) {
        super(name);
        this.lines = new ByteLines(stream, LONGEST_LINE);
        this.documents = documents;
    }

    @Override
    protected @Nullable ReadResult read() throws IOException {
        try {
            if (!lines.next()) {
                return end("there is no text in it");
            }
            if (lines.isTooLong()) {
                return new Unreadable(name(), lines.number(), "the line is longer than 16 MB");
            }
            String line = Decoding.decode(lines.bytes());
            return line.isBlank() ? null : documents.read(line);
        } catch (RelataException wrong) {
            return new Unreadable(name(), lines.number(), Failures.reason(wrong));
        }
    }
}
