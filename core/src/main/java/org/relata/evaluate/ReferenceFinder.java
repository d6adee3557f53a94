package org.relata.evaluate;

import java.util.List;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/** Tells which mentions of a document are of one and the same. Must be safe for threads. */
public interface ReferenceFinder {

    /** The mentions, gathered; each stands in one cluster, those that nothing refers to stand alone. */
    List<List<Span>> gather(ParsedDocument document, List<Span> mentions);

    /** The mentions that it finds itself, gathered; those that nothing refers to are left out. */
    List<List<Span>> find(ParsedDocument document);
}
