package org.relata.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next where the next page goes on; null where nothing follows
 */
public record Slice<T>(List<T> items, @Nullable Position next) {

    public Slice {
        items = List.copyOf(items);
    }
}
