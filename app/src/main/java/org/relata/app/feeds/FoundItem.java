package org.relata.app.feeds;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Published;

/**
 * What a feed or sitemap leads to.
 *
 * @param key by which it is known, so that it is read once: the address, but for its fragment
 * @param page null for an item that names no page
 * @param publisher as the feed says it
 * @param published as the feed says it
 * @param own what the feed itself says of it, read where there is no page
 */
record FoundItem(
        String key,
        @Nullable URI page,
        @Nullable String publisher,
        @Nullable Published published,
        @Nullable Document own) {}
