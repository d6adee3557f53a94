package org.relata.evaluate;

import org.relata.model.Document;
import org.relata.model.ParsedDocument;

/** Finds the sentences of a document. Must be safe for threads. */
@FunctionalInterface
public interface DocumentParser {

    /** The document with its parsed sentences. */
    ParsedDocument parse(Document document);
}
