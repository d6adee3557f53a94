package org.relata.app.feeds;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What an address answered. The bytes are the caller's: nobody else holds them. */
public final class Fetched {

    private final URI address;
    private final int status;
    private final @Nullable String contentType;
    private final Fetcher.Known known;
    private final @Nullable String retryAfter;
    private final @Nullable URI onwards;
    private final byte[] body;

    Fetched(
            URI address,
            int status,
            @Nullable String contentType,
            Fetcher.Known known,
            @Nullable String retryAfter,
            @Nullable URI onwards,
            byte[] body) {
        this.address = address;
        this.status = status;
        this.contentType = contentType;
        this.known = known;
        this.retryAfter = retryAfter;
        this.onwards = onwards;
        this.body = body;
    }

    /** Where it came from in the end, after redirects. */
    public URI address() {
        return address;
    }

    /** HTTP status; 304 where nothing has changed since the tag or the date that were sent. */
    public int status() {
        return status;
    }

    /** As the server says it. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** What to send next time. */
    public Fetcher.Known known() {
        return known;
    }

    /** What the server asks to wait, as it wrote it: seconds or a date. */
    public @Nullable String retryAfter() {
        return retryAfter;
    }

    /** Where a redirect leads that was not followed; null where there is none. */
    public @Nullable URI onwards() {
        return onwards;
    }

    /** The bytes, unpacked. */
    public byte[] body() {
        return body;
    }
}
