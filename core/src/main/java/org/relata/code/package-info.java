/**
 * From parsed sentences to candidate claims: which act a word names, who takes part, and how the text puts it.
 *
 * <p>{@link org.relata.code.ClaimCoder} is the entry. Nothing is resolved here: a participant is still a phrase of the
 * text. Everything that depends on English words stands in the rule files; this package knows only syntax.
 */
@NullMarked
package org.relata.code;

import org.jspecify.annotations.NullMarked;
