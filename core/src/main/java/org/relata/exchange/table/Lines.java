package org.relata.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream in UTF-8; a line that is none is read as ISO 8859-1, since some weekly files of POLECAT are partly
 * that. Not thread-safe.
 */
final class Lines {

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    private final int longest;
    private final Deque<Line> again = new ArrayDeque<>();
    private int read;
    private int number;
    private int latin;
    private boolean cut;

    /**
     * Over this stream.
     *
     * @param longest of a line with more bytes only the beginning is kept
     */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** A line that was given before, and its number. */
    record Line(String text, int number) {}

    /** Gives these lines once more. */
    void back(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.push(lines.get(i));
        }
    }

    /** Whether the line given last goes on beyond what was kept of it. */
    boolean isCut() {
        return cut;
    }

    /** The next line without its end; null behind the last. */
    @Nullable
    String next() throws IOException {
        cut = false;
        Line before = again.poll();
        if (before != null) {
            number = before.number();
            return before.text();
        }
        bytes.reset();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (bytes.size() < longest) {
                bytes.write(next);
            } else {
                cut = true;
            }
            next = in.read();
        }
        number = ++read;
        String line = decoded(bytes.toByteArray());
        String unmarked = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }

    /** The number of the line given last, counted from 1. */
    int number() {
        return number;
    }

    /** How many lines were not UTF-8. */
    int latin() {
        return latin;
    }

    private String decoded(byte[] line) {
        try {
            return utf8.decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            latin++;
            return new String(line, StandardCharsets.ISO_8859_1);
        }
    }
}
