package org.relata.evaluate;

import org.relata.model.Document;

/** Finds the claims of a document. Must be safe for threads. */
@FunctionalInterface
public interface Coder {

    /** The document's sentences and claims, offsets into the document's own text. */
    CodedDocument code(Document document);
}
