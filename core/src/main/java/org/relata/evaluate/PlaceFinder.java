package org.relata.evaluate;

import java.util.List;
import org.relata.model.ParsedDocument;
import org.relata.model.PlaceRef;

/** Finds the places that a document mentions. Must be safe for threads. */
@FunctionalInterface
public interface PlaceFinder {

    /** All mentions of places, resolved as far as can be. */
    List<PlaceRef> find(ParsedDocument document);
}
