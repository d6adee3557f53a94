package org.relata.exchange.table;

import org.relata.model.Span;

/**
 * One cell of a row.
 *
 * @param value without the quotes around it and inside doubled ones, and without spaces at its ends
 * @param span where the value stands in the text of the row, quotes left out
 */
public record Cell(String value, Span span) {

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return value.isEmpty();
    }
}
