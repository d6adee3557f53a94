package org.relata.formats;

import java.io.IOException;
import java.util.Iterator;
import org.relata.read.Content;
import org.relata.read.Head;
import org.relata.read.ReadResult;
import org.relata.read.Reader;

/**
 * Reads archives of the web, such as Common Crawl's of news: every answer that is an HTML page becomes a document with the
 * address and the time at which it was fetched; so do the plain texts of a WET file. Pictures, requests and repeats of
 * pages that are elsewhere in the archive are passed over.
 */
public final class WarcReader implements Reader {

    /** For the service loader. */
    public WarcReader() {}

    @Override
    public String format() {
        return "WARC";
    }

    @Override
    public boolean accepts(Head head) {
        return head.bytes().startsWith("WARC/");
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        return new WarcDocuments(content.name(), content.stream());
    }
}
