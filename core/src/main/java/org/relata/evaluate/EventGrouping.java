package org.relata.evaluate;

import java.util.List;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/** Gathers given mentions of events of one topic's documents. Must be safe for threads. */
@FunctionalInterface
public interface EventGrouping {

    /**
     * One number for each mention, in their order; mentions with the same number tell the same event.
     *
     * @param mentions in the order of the documents and of their texts
     */
    int[] group(List<Mention> mentions);

    /** Words that name an event in a document. */
    record Mention(ParsedDocument document, Span span) {}
}
