/**
 * Who is meant by a name as of a day: the registry of actors, its check, and the resolver.
 *
 * <p>The registry is data ({@code registry/*.yaml}): names, codes, offices, lineage and designations, each dated and
 * with its source. A state and the regime that holds it are two actors. Everything is immutable once loaded and may be
 * shared by threads.
 */
@NullMarked
package org.relata.resolve.actor;

import org.jspecify.annotations.NullMarked;
