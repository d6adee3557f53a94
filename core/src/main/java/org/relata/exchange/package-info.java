/**
 * Other people's event data as claims of ours, and our events in their forms.
 *
 * <p>{@code from} reads data sets row by row: each row becomes a document of that data set with a claim, so that import and
 * coding share one road. {@code to} writes events with their claims. {@code table} holds rows and cells, {@code geo} the
 * crosswalk of states and the PRIO-GRID.
 */
@NullMarked
package org.relata.exchange;

import org.jspecify.annotations.NullMarked;
