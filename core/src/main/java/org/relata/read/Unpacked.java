package org.relata.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much of one source was read and how much came out of it. What is packed may not grow without end: after
 * {@value #FREE} bytes no more than {@value #RATIO} times what was read, and never more than {@value #MOST} bytes.
 */
final class Unpacked {

    /** So much may come out whatever the source's length. */
    static final long FREE = 64L << 20;
    /** Text that repeats itself packs to a thirtieth; only bombs reach this. */
    static final int RATIO = 200;
    /** The most that is unpacked from one source. */
    static final long MOST = 100L << 30;

    private long packed;
    private long out;
    private boolean tooMuch;

    /** The source's bytes, counted as they are read. */
    InputStream counted(InputStream source) {
        return new Counted(source);
    }

    /** Bytes as they come out, counted and bounded. */
    InputStream bounded(InputStream stream) {
        return new Bounded(stream);
    }

    /** Whether a bound was met: nothing more is to be unpacked from the source. */
    boolean isTooMuch() {
        return tooMuch;
    }

    /** Says what was wrong, for whoever hid the exception in one of its own. */
    static String refusal() {
        return "unpacks to more than " + RATIO + " times its size; it is not read further";
    }

    private void add(long bytes) throws IOException {
        out += bytes;
        if (out > MOST || (out > FREE && out > RATIO * packed)) {
            tooMuch = true;
        }
        if (tooMuch) {
            throw new IOException(refusal());
        }
    }

    /** A buffer whose {@link #available} is never nought before the end: the gzip stream ends where it is. */
    private final class Counted extends BufferedInputStream {

        Counted(InputStream stream) {
            super(new FilterInputStream(stream) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int count = in.read(bytes, offset, length);
                    packed += Math.max(0, count);
                    return count;
                }
            });
        }

        @Override
        public synchronized int available() throws IOException {
            if (super.available() > 0) {
                return super.available();
            }
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : Math.max(1, super.available());
        }
    }

    private final class Bounded extends FilterInputStream {

        Bounded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            add(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            add(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return in.readNBytes((int) Math.min(count, 1 << 15)).length;
        }

        @Override
        public void close() {
            // An entry is closed by going to the next, the source by who opened it.
        }
    }
}
