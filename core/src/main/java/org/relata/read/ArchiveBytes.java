package org.relata.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a zip archive, watched for the record that ends it: without it the archive was cut off. */
final class ArchiveBytes extends FilterInputStream {

    private static final int[] END = {'P', 'K', 5, 6};
    /** The record and the longest remark that can follow it. */
    private static final int LONGEST_END = 22 + 65_535;

    private long count;
    private long end = Long.MIN_VALUE;
    private int matched;

    ArchiveBytes(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next >= 0) {
            watch(next);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        for (int index = 0; index < read; index++) {
            watch(bytes[offset + index] & 0xFF);
        }
        return read;
    }

    private void watch(int letter) {
        count++;
        matched = letter == END[matched] ? matched + 1 : letter == END[0] ? 1 : 0;
        if (matched == END.length) {
            end = count;
            matched = 0;
        }
    }

    /** Reads what is left, and says whether it ends as an archive does. */
    boolean endsWell() throws IOException {
        transferTo(java.io.OutputStream.nullOutputStream());
        return end >= count - LONGEST_END;
    }
}
