package org.relata.store;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is wanted.
 *
 * @param after the last one that was seen; null for the beginning
 */
public record Page(int limit, @Nullable Position after) {

    public Page {
        if (limit < 1) {
            throw new IllegalArgumentException("a page of " + limit);
        }
    }

    /** The first of the list. */
    public static Page first(int limit) {
        return new Page(limit, null);
    }
}
