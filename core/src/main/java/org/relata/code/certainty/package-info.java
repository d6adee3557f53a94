/**
 * How sure anybody can be of an act: FactBank's scale, read from negation, modal verbs, hedges, conditions and the
 * predicates above the act, for the innermost holder and for the author.
 *
 * <p>The words are data ({@code lexicon/en/certainty.yaml}, and the cues of attribution for those who hold); the
 * classes here walk the tree and compose.
 */
@NullMarked
package org.relata.code.certainty;

import org.jspecify.annotations.NullMarked;
