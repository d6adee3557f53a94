package org.relata.model;

import java.util.List;

/** A document with its parsed sentences, in the order of the text. */
public record ParsedDocument(Document document, List<Sentence> sentences) {

    public ParsedDocument {
        sentences = List.copyOf(sentences);
    }
}
