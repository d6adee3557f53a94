package org.relata.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of another charset as UTF-8, a buffer at a time. */
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] letters = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int position;

    Utf8Stream(InputStream stream, Charset charset) {
        this.reader = new InputStreamReader(stream, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (position < bytes.length) {
            return true;
        }
        int count = reader.read(letters, 0, letters.length - 1);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(letters[count - 1])) {
            int low = reader.read();
            if (low >= 0) {
                letters[count++] = (char) low;
            }
        }
        bytes = new String(letters, 0, count).getBytes(StandardCharsets.UTF_8);
        position = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
