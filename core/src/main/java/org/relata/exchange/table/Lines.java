package org.relata.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
    private int number;
    private int latin;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null behind the last. */
    @Nullable
    String next() throws IOException {
        bytes.reset();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            bytes.write(read);
            read = in.read();
        }
        number++;
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
