package org.relata.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.relata.read.ReadResult.Unreadable;

/**
 * The documents of one stream that holds many, each read when it is asked for. After the stream itself fails, nothing more is
 * read of it.
 */
public abstract class DocumentStream implements Iterator<ReadResult> {

    private final String name;
    private @Nullable ReadResult next;
    private boolean any;
    private boolean done;

    /** @param name the file, address or archive entry, as the user would name it */
    protected DocumentStream(String name) {
        this.name = name;
    }

    /** The file, address or archive entry. */
    protected final String name() {
        return name;
    }

    /** Reads on: what became of the next document, or null where what was read is none; it is called again until {@link #end}. */
    protected abstract @Nullable ReadResult read() throws IOException;

    /** From now on nothing more is read. */
    protected final void end() {
        done = true;
    }

    /** Nothing more is there to read; where nothing was there at all, that is what became of the input. */
    protected final @Nullable ReadResult end(String whatIsMissing) {
        end();
        return any ? null : new Unreadable(name, whatIsMissing);
    }

    @Override
    public final boolean hasNext() {
        try {
            while (next == null && !done) {
                next = read();
            }
        } catch (IOException broken) {
            end();
            throw new UncheckedIOException(broken);
        }
        return next != null;
    }

    @Override
    public final ReadResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReadResult result = next;
        next = null;
        any = true;
        return result;
    }
}
