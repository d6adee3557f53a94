package org.relata.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.ReadResult.Unreadable;

/** The documents of some inputs, one at a time. For one thread; at most one source is open. */
public final class Documents implements Iterator<ReadResult>, Closeable {

    private final Iterator<SourceSearch> searches;
    private final List<Reader> readers;
    private String input = "";
    private Iterator<Source> sources = List.<Source>of().iterator();
    private @Nullable OpenSource open;
    private @Nullable ReadResult next;

    Documents(Iterator<SourceSearch> searches, List<Reader> readers) {
        this.searches = searches;
        this.readers = readers;
    }

    Documents(Source source, List<Reader> readers) {
        this(List.<SourceSearch>of().iterator(), readers);
        this.input = source.name();
        this.sources = List.of(source).iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (open != null || !sourcesAreDone() || searches.hasNext())) {
            next = open != null ? fromOpen(open) : openNext();
        }
        return next != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReadResult result = next;
        next = null;
        return result;
    }

    /** A folder in the walk that cannot be listed ends its walk; {@link #openNext} then says so. */
    private boolean sourcesAreDone() {
        try {
            return !sources.hasNext();
        } catch (UncheckedIOException unlisted) {
            sources = List.<Source>of().iterator();
            next = new Unreadable(input, Failures.reason(unlisted.getCause()));
            return true;
        }
    }

    private @Nullable ReadResult fromOpen(OpenSource source) {
        ReadResult result = source.next();
        if (result == null) {
            source.close();
            open = null;
        }
        return result;
    }

    private @Nullable ReadResult openNext() {
        if (next != null) {
            return next;
        }
        if (!sourcesAreDone()) {
            open = new OpenSource(sources.next(), readers);
            return null;
        }
        if (next != null) {
            return next;
        }
        SourceSearch search = searches.next();
        input = search.input();
        try {
            sources = search.sources();
            return null;
        } catch (RelataException missing) {
            return new Unreadable(input, Failures.reason(missing));
        } catch (UncheckedIOException unlisted) {
            return new Unreadable(input, Failures.reason(unlisted.getCause()));
        }
    }

    /** Closes what is open; there are no further documents. */
    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
        sources = List.<Source>of().iterator();
        next = null;
        while (searches.hasNext()) {
            searches.next();
        }
    }
}
