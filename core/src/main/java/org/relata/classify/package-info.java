/**
 * From a rule and the resolved parties to the codes of each ontology: what an act is depends on who did it to whom.
 *
 * <p>Pure functions over tables in {@code resources/org/relata/classify}. Where a table has nothing to say the answer is
 * absent, never guessed.
 */
@NullMarked
package org.relata.classify;

import org.jspecify.annotations.NullMarked;
