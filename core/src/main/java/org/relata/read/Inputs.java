package org.relata.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user asks to be read: files, folders, globs and {@code -} for standard input.
 *
 * <p>The same inputs give the same documents in the same order.
 */
public final class Inputs {

    private final InputStream standardInput;
    private final List<Reader> readers;
    private final Addresses addresses;

    /** Inputs in the formats of the core and of the modules beside it on the class path. */
    public Inputs(InputStream standardInput) {
        this(standardInput, Readers.all());
    }

    /** Inputs in the formats of these readers, the first of which to accept a content reads it. */
    public Inputs(InputStream standardInput, List<Reader> readers) {
        this(standardInput, readers, Addresses.NONE);
    }

    /** The same, with somebody who fetches what is named by its address. */
    public Inputs(InputStream standardInput, List<Reader> readers, Addresses addresses) {
        this.standardInput = standardInput;
        this.readers = List.copyOf(readers);
        this.addresses = addresses;
    }

    /** The documents of one source. */
    public Documents documents(Source source) {
        return new Documents(source, readers);
    }

    /**
     * The documents of all the inputs, in order, opened one after the other as they are asked for; what cannot be read
     * stands among them with its reason. To be closed when it is not read to its end.
     *
     * @param inputs a file; a folder, whose files are taken in the order of their names, hidden ones aside; a glob
     *     ({@code *}, {@code **}, {@code ?}, {@code [a-z]}, <code>{a,b}</code>); an http(s) address; or {@code -}
     */
    public Documents documents(List<String> inputs) {
        List<SourceSearch> searches = new ArrayList<>();
        inputs.forEach(input -> searches.add(new SourceSearch(input, standardInput, addresses)));
        return new Documents(searches.iterator(), readers);
    }
}
