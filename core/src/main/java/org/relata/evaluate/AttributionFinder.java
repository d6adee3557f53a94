package org.relata.evaluate;

import java.util.List;
import org.relata.model.ParsedDocument;

/** Finds who says what in a document. Must be safe for threads. */
@FunctionalInterface
public interface AttributionFinder {

    /** All attributions, of events or of anything else. */
    List<Attribution> find(ParsedDocument document);
}
