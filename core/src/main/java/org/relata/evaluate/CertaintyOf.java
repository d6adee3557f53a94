package org.relata.evaluate;

import org.relata.model.Certainty;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/** Says how sure the author is of a given mention of an event, whether or not it is a claim. */
@FunctionalInterface
public interface CertaintyOf {

    /** The author's certainty of the event that the words of this span name. */
    Certainty of(ParsedDocument document, Span mention);
}
