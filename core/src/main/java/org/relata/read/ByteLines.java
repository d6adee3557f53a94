package org.relata.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * bytes are never held.
 */
final class ByteLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private byte[] line = new byte[BUFFER];
    private int length;
    private int number;
    private boolean tooLong;

    ByteLines(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = endInBuffer();
            take(end);
            if (end < filled) {
                position = end + 1;
                break;
            }
            position = end;
        }
        if (any) {
            number++;
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        position = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }

    private int endInBuffer() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void take(int end) {
        int more = end - position;
        if (tooLong || length + more > limit) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(limit, Math.max(length + more, 2 * line.length)));
        }
        System.arraycopy(buffer, position, line, length, more);
        length += more;
    }

    /** The bytes of the line without its end. */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /** Its number, counted from 1. */
    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
