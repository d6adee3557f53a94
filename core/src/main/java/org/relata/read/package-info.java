/**
 * From files to documents: where the input is, which format its content has, and which stretch of the text is the
 * article's and which a reader's comment.
 *
 * <p>Everything is read lazily and within fixed bounds, so that one huge or broken file costs its own name on the list
 * of failures and nothing else. A reader is one class and one line in {@link org.relata.read.Readers}.
 */
@NullMarked
package org.relata.read;

import org.jspecify.annotations.NullMarked;
