package org.relata.evaluate;

import java.util.List;
import org.relata.model.ParsedDocument;

/** Finds the time expressions of a document, resolved against its publication date. Must be safe for threads. */
@FunctionalInterface
public interface TimeFinder {

    /** All time expressions: dates, times of day, durations, sets. */
    List<TimeMention> find(ParsedDocument document);
}
