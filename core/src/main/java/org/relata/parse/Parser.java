package org.relata.parse;

import org.relata.model.Document;
import org.relata.model.ParsedDocument;

/** Finds the sentences of a document, their words, the tree of each sentence and the names in it. */
public interface Parser {

    /**
     * Parses every part of the document.
     *
     * <p>Implementations can be called by several threads at once and give the same answer for the same document. Word
     * offsets are exact: {@code word.span().of(document.text())} is the word as written. Relations are Universal
     * Dependencies version 2.
     */
    ParsedDocument parse(Document document);
}
