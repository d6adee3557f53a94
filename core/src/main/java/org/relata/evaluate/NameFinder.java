package org.relata.evaluate;

import java.util.List;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/** Finds the names of a document. Must be safe for threads. */
@FunctionalInterface
public interface NameFinder {

    /** All names. */
    List<FoundName> find(ParsedDocument document);

    /** The names that the parser left in the sentences. */
    static List<FoundName> ofParser(ParsedDocument document) {
        return document.sentences().stream()
                .flatMap(sentence -> sentence.names().stream().map(name -> {
                    Span first = sentence.word(name.first()).span();
                    return new FoundName(first.cover(sentence.word(name.last()).span()), name.type());
                }))
                .toList();
    }

    /**
     * A name as found.
     *
     * @param type OntoNotes type: PERSON, ORG, GPE, LOC, FAC …
     */
    record FoundName(Span span, String type) {}
}
