package org.relata.app.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.relata.app.feeds.FetchLimits;
import org.relata.app.feeds.NamedAddresses;
import org.relata.model.Document;
import org.relata.model.Published;
import org.relata.read.Addresses;
import org.relata.read.Documents;
import org.relata.read.Inputs;
import org.relata.read.ReadResult;
import org.relata.read.Readers;

/** The documents that could be read, one at a time and in order; what could not is named among the problems. */
final class DocumentSource implements Iterator<Document> {

    private final Documents results;
    private final @Nullable Published published;
    private final Problems problems;
    private @Nullable Document next;

    DocumentSource(Surroundings surroundings, InputOptions options, Problems problems) {
        Addresses addresses = new NamedAddresses(FetchLimits.USUAL);
        this.results = new Inputs(surroundings.in(), Readers.all(), addresses).documents(options.inputs);
        this.published = options.published;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        while (next == null && results.hasNext()) {
            next = documentOf(results.next());
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Document document = next;
        next = null;
        return document;
    }

    private @Nullable Document documentOf(ReadResult result) {
        if (result instanceof ReadResult.Unreadable unreadable) {
            problems.failed(unreadable.message());
            return null;
        }
        ReadResult.Read read = (ReadResult.Read) result;
        read.remarks().forEach(problems::remark);
        return InputOptions.dated(read.document(), published);
    }
}
