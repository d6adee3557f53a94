package org.relata.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.ReadResult.Unreadable;

/** The documents of one stream of JSON lines. Blank lines are passed over. */
final class JsonLines implements Iterator<ReadResult> {

    /** A text of the greatest length, its other fields and comments, with room for escapes. */
    private static final int LONGEST_LINE = 16_000_000;

    private final String name;
    private final ByteLines lines;
    private final JsonDocument documents;
    private @Nullable ReadResult next;
    private boolean any;
    private boolean done;

    JsonLines(String name, InputStream stream, JsonDocument documents) {
        this.name = name;
        this.lines = new ByteLines(stream, LONGEST_LINE);
        this.documents = documents;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            next = read();
        }
        return next != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReadResult result = next;
        next = null;
        any = true;
        return result;
    }

    private @Nullable ReadResult read() {
        try {
            if (!lines.next()) {
                done = true;
                return any ? null : new Unreadable(name, "there is no text in it");
            }
            if (lines.isTooLong()) {
                return new Unreadable(name, lines.number(), "the line is longer than 16 MB");
            }
            String line = Decoding.decode(lines.bytes());
            return line.isBlank() ? null : documents.read(line);
        } catch (RelataException wrong) {
            return new Unreadable(name, lines.number(), Failures.reason(wrong));
        } catch (IOException broken) {
            done = true;
            throw new UncheckedIOException(broken);
        }
    }
}
