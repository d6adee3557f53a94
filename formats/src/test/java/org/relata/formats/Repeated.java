package org.relata.formats;

import java.io.InputStream;

/** The same bytes over and over, without end. */
final class Repeated extends InputStream {

    private final byte[] bytes;
    private int at;

    Repeated(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        int next = bytes[at] & 0xFF;
        at = (at + 1) % bytes.length;
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at = (at + count) % bytes.length;
        return count;
    }
}
