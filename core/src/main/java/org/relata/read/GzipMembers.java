package org.relata.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** One gzip member after the other. What follows the last and is none is a fault, where the library ends in silence. */
final class GzipMembers extends GZIPInputStream {

    private static final int TRAILER = 8;
    private boolean checked;
    private boolean wrong;

    GzipMembers(InputStream packed) throws IOException {
        super(packed, 1 << 15);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0 && !checked) {
            requireEnd();
            checked = true;
        }
        return count;
    }

    /** Zeros may follow, as tapes are filled up. */
    private void requireEnd() throws IOException {
        if (wrong) {
            requireZero(-1);
        }
        for (int index = Math.max(0, len - inf.getRemaining() + TRAILER); index < len; index++) {
            requireZero(buf[index]);
        }
        for (int next = in.read(); next >= 0; next = in.read()) {
            requireZero(next);
        }
    }

    private void requireZero(int following) throws ZipException {
        if (following != 0) {
            wrong = true;
            throw new ZipException("something follows the packed text that is not packed with gzip");
        }
    }
}
