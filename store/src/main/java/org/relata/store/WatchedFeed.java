package org.relata.store;

import org.jspecify.annotations.Nullable;

/**
 * What is watched, and how far.
 *
 * @param address of a feed or sitemap, or the path of a folder
 * @param etag and {@code lastModified}: what its server gave to ask again with; null where all of it is wanted next time
 * @param asked when it was asked last, ISO 8601 in UTC; null when it never was
 * @param due when it is to be asked again
 * @param failures how often in a row it failed
 * @param documents how many were read of it
 * @param state how it went the last time, in words
 */
public record WatchedFeed(
        String address,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String asked,
        @Nullable String due,
        int failures,
        long documents,
        String state) {

    /** One that was never asked. */
    public static WatchedFeed unasked(String address) {
        return new WatchedFeed(address, null, null, null, null, 0, 0, "never asked");
    }
}
