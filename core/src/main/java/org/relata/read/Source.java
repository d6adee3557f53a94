package org.relata.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * A place from which bytes come: a file, an entry of an archive, standard input.
 *
 * @param name as the user would name it
 * @param origin what is known of the bytes where they come from the web
 * @param opener gives the bytes from their beginning
 */
public record Source(String name, Pages.Origin origin, Opener opener) {

    /** A place that is not on the web. */
    public Source(String name, Opener opener) {
        this(name, Pages.Origin.UNKNOWN, opener);
    }

    /** Opens a source. */
    @FunctionalInterface
    public interface Opener {

        /** A new stream over the bytes, which the caller closes. */
        InputStream open() throws IOException;
    }
}
