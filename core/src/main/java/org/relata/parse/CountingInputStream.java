package org.relata.parse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Reports how many bytes have been read, about once a megabyte. */
final class CountingInputStream extends FilterInputStream {

    private static final long STEP = 1 << 20;

    private final LongConsumer listener;
    private long count;
    private long reported;

    CountingInputStream(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = in.read(bytes, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int read) {
        count += read;
        if (count - reported >= STEP) {
            reported = count;
            listener.accept(count);
        }
    }
}
