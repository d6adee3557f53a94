/**
 * Ties between parties that the build of a sentence states: who holds which office, who leads, belongs to, comes from or
 * stands beside whom. Nouns ("leader of", "an offshoot of"), verbs ("is run by") and hyphens ("US-led") each have a finder;
 * the words are in {@code lexicon/en/relations.yaml}. Events are none of its business.
 */
@NullMarked
package org.relata.code.relation;

import org.jspecify.annotations.NullMarked;
