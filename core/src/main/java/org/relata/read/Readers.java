package org.relata.read;

import java.util.List;

/** The readers in the order in which they are asked. */
public final class Readers {

    private Readers() {}

    /** The readers that the core brings; the last one takes what nobody else wants. */
    public static List<Reader> builtIn() {
        CommentSeparator separator = CommentSeparator.english();
        return List.of(
                new UnreadFormats(), new JsonLinesReader(separator), new HtmlReader(), new PlainTextReader(separator));
    }
}
