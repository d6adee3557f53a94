/**
 * Reads the dictionaries of PETRARCH and TABARI as they are: actors with dated codes, agents, verbs with patterns.
 *
 * <p>Only the formats are known here. What the entries mean to Relata is decided by the lexicon (verbs) and by the
 * registry (actors, agents).
 */
@NullMarked
package org.relata.petrarch;

import org.jspecify.annotations.NullMarked;
