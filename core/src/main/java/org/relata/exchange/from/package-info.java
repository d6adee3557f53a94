/**
 * Event data sets row by row, as claims that the data set holds.
 *
 * <p>A row becomes a document of its own (the row as given), whose one claim obeys the contract: all offsets are places in
 * that row. Who the data set names as its source is the claim's inner holder. A row that cannot be read is named with its
 * line and the reason, and the rest goes on.
 */
@NullMarked
package org.relata.exchange.from;

import org.jspecify.annotations.NullMarked;
