package org.relata.read;

import java.io.IOException;
import java.util.Iterator;

/** Stub until extraction is there. */
final class HtmlReader implements Reader {
    @Override
    public String format() {
        return "HTML";
    }

    @Override
    public boolean accepts(Head head) {
        return false;
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        throw Texts.unreadable("later");
    }
}
