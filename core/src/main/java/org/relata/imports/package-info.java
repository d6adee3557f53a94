/**
 * Other people's lists of actors and places, made into registry and gazetteer files of the user's.
 *
 * <p>Every importer reads its file in a stream, takes what has a place in our form, and counts what it leaves out with
 * the reason. What a name or code means is asked of the built-in registry and country table, never guessed.
 */
@NullMarked
package org.relata.imports;

import org.jspecify.annotations.NullMarked;
