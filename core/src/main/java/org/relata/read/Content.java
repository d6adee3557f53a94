package org.relata.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * An opened source, unpacked: its beginning, and all its bytes from the first.
 *
 * @param name as the user would name it
 * @param origin where on the web it comes from, as far as that is known
 */
public record Content(String name, Head head, InputStream stream, Pages.Origin origin) {

    /** A content of which nobody says where it was fetched. */
    public Content(String name, Head head, InputStream stream) {
        this(name, head, stream, Pages.Origin.UNKNOWN);
    }

    /** What an archive holds, as a content of its own. */
    public static Content of(String name, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Head.LENGTH));
        return new Content(name, Head.of(name, head), new ByteArrayInputStream(bytes));
    }

    /**
     * All the bytes, or none of them when they are too many.
     *
     * @param limit the most that is held in memory
     * @param refusal what to say of a longer content
     * @throws org.relata.RelataException when the content is longer
     */
    public byte[] allBytes(int limit, String refusal) throws IOException {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Texts.unreadable(refusal);
        }
        return bytes;
    }
}
