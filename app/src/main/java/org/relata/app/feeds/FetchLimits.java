package org.relata.app.feeds;

import java.time.Duration;

/**
 * How much one address may cost.
 *
 * @param bytes the most that is taken of an answer, unpacked
 * @param whole the longest that it may take, redirects included
 * @param idle the longest that a server may be silent
 * @param redirects the most that are followed
 */
public record FetchLimits(int bytes, Duration whole, Duration idle, int redirects) {

    /** For a page or a feed. */
    public static final FetchLimits USUAL =
            new FetchLimits(20_000_000, Duration.ofSeconds(30), Duration.ofSeconds(10), 5);
}
