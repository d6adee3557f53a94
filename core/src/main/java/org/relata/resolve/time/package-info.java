/**
 * English time expressions: found in a text, given a TIMEX3-like value, and resolved to days against the day of
 * publication; which of them is an event's; and the day of publication itself where only a dateline tells it.
 *
 * <p>The words and patterns stand in {@code lexicon/en/time}, the arithmetic here. What depends on a day that is not
 * known is found but stays open: no day is ever made up.
 */
@NullMarked
package org.relata.resolve.time;

import org.jspecify.annotations.NullMarked;
