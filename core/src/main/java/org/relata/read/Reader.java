package org.relata.read;

import java.io.IOException;
import java.util.Iterator;

/**
 * Reads one format. A reader is stateless and safe for any number of threads; see docs/add-a-reader.md.
 */
public interface Reader {

    /** The format's name, as a person says it. */
    String format();

    /** Whether the content looks like this format; the first reader in the list that says so reads it. */
    boolean accepts(Head head);

    /**
     * The documents of the content, in its order.
     *
     * <p>The iterator may read lazily, throwing {@link java.io.UncheckedIOException} where the stream breaks. It never
     * closes the stream.
     *
     * @throws org.relata.RelataException with code INPUT when the whole content cannot be read; its message becomes the
     *     reason
     */
    Iterator<ReadResult> read(Content content) throws IOException;
}
