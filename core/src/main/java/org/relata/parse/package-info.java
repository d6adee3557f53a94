/**
 * Sentences, words, dependencies and names.
 *
 * <p>{@link org.relata.parse.Parser} is the interface; {@link org.relata.parse.Nlp4jParser} the default. Every parser
 * gives Universal Dependencies relations, so that rules do not depend on which one ran. Sentences are split here, not
 * by the parser: its own splitting moves closing quotes to the next sentence.
 */
@NullMarked
package org.relata.parse;

import org.jspecify.annotations.NullMarked;
