/**
 * The words of Relata as values: documents and their parts, sentences and words, claims and what stands in them.
 *
 * <p>Everything here is immutable and knows nothing of how it was found. Offsets are UTF-16 code units into the
 * document's text, end exclusive.
 */
@NullMarked
package org.relata.model;

import org.jspecify.annotations.NullMarked;
