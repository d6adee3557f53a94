package org.relata.app.feeds;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an address answered.
 *
 * @param address where it came from in the end, after redirects
 * @param status HTTP status; 304 where nothing has changed since the tag or the date that were sent
 * @param etag the tag to send next time
 * @param lastModified the date to send next time, as the server wrote it
 * @param retryAfter what the server asks to wait, as it wrote it: seconds or a date
 * @param body the bytes, unpacked; nobody else holds them
 */
public record Fetched(
        URI address,
        int status,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String retryAfter,
        byte[] body) {}
