/**
 * Data files as trees of values, each of which knows the file and line that it stands at.
 *
 * <p>Every table, word list and rule is read through here, so that a fault is always named by its place and unknown
 * keys never pass unseen. Nothing here knows what the data mean.
 */
@NullMarked
package org.relata.data;

import org.jspecify.annotations.NullMarked;
