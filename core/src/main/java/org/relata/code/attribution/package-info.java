/**
 * Who says what: the attributions of a document, and the chain of holders of any word in it.
 *
 * <p>The words that carry a holding and the ways in which they take their content are data
 * ({@code lexicon/en/attribution.yaml}); the classes here read the tree and the quotation marks. Nothing here says who
 * a source is: a source is a mention, resolved later.
 */
@NullMarked
package org.relata.code.attribution;

import org.jspecify.annotations.NullMarked;
