/**
 * The shape of plain text: what is a space and where the paragraphs are, before anything is known of its words.
 *
 * <p>Reading and parsing must agree on both, or a sentence would run from the article into a reader's comment.
 */
@NullMarked
package org.relata.text;

import org.jspecify.annotations.NullMarked;
