package org.relata.parse;

import java.util.List;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;

/** The parser of all tests of one process: it takes nine seconds and over a gigabyte to load, so it is loaded once. */
public final class SharedParser {

    private SharedParser() {}

    /** The parser itself, loaded by the first test that needs it. */
    public static Parser parser() {
        return Holder.PARSER;
    }

    /** Parses a text as the body of a document of which nothing else is known. */
    public static ParsedDocument parse(String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        return parser().parse(new Document("test", "test", null, null, null, null, "en", text, List.of(body)));
    }

    private static final class Holder {

        private static final Parser PARSER = Nlp4jParser.load(ModelProgress.SILENT);
    }
}
