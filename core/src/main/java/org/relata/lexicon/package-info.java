/**
 * Word lists and rules: data files that a researcher can edit, read here and checked with file and line.
 *
 * <p>Nothing in this package decides what a text means; it only says what the files hold.
 */
@NullMarked
package org.relata.lexicon;

import org.jspecify.annotations.NullMarked;
