/**
 * Trees put right before anything is coded: where the parser is known to hang a clause or a number on the wrong word, and the words
 * around it tell so.
 *
 * <p>{@link org.relata.code.tree.TreeCorrection} is the entry. One repair is one class; each changes heads and relations only where what
 * it looks for cannot be read otherwise.
 */
@NullMarked
package org.relata.code.tree;

import org.jspecify.annotations.NullMarked;
