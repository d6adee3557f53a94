/**
 * The names of a document: those that the parser found, put right by the registry, by words that tell what is named, and by
 * what the document itself says elsewhere.
 */
@NullMarked
package org.relata.resolve.name;

import org.jspecify.annotations.NullMarked;
