package org.relata.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Reads a file as one text, in whatever charset, kept as it is given: offsets into the text are offsets into the input. */
final class PlainTextReader implements Reader {

    private final CommentSeparator separator;

    PlainTextReader(CommentSeparator separator) {
        this.separator = separator;
    }

    @Override
    public String format() {
        return "plain text";
    }

    /** Takes everything: whether it is a text is seen when all of it is there. */
    @Override
    public boolean accepts(Head head) {
        return true;
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        Texts.requireNoBinary(content.head().text());
        String text = Texts.require(Decoding.decode(content.allBytes(Texts.LONGEST_BYTES, Texts.TOO_LONG)));
        Draft draft = new Draft(text).bodyParts(separator.parts(text));
        return List.<ReadResult>of(new ReadResult.Read(draft.toDocument())).iterator();
    }
}
