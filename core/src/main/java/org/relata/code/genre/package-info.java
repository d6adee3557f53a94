/**
 * What a passage is about, and whether it tells of real force at all.
 *
 * <p>Sport, cookery, films, medicine and old history borrow the words of war. Here the words of each genre and the words
 * that only an account of real force has are weighed against each other around every sentence, so that a borrowed word
 * becomes no claim. All words and weights are in {@code lexicon/en/genres.yaml}.
 */
@NullMarked
package org.relata.code.genre;

import org.jspecify.annotations.NullMarked;
