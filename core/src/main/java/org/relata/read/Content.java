package org.relata.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * An opened source, unpacked: its beginning, and all its bytes from the first.
 *
 * @param name as the user would name it
 */
public record Content(String name, Head head, InputStream stream) {

    /**
     * All the bytes, or none of them when they are too many.
     *
     * @param limit the most that is held in memory
     * @param refusal what to say of a longer content
     * @throws org.relata.RelataException when the content is longer
     */
    byte[] allBytes(int limit, String refusal) throws IOException {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Texts.unreadable(refusal);
        }
        return bytes;
    }
}
