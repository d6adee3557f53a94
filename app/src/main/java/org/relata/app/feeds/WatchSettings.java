package org.relata.app.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How it is watched.
 *
 * @param every the time between two rounds
 * @param pause the pause between two requests to one host
 * @param allowPrivate whether the hosts of the feeds named may be on this machine or its own network
 * @param limits how much one address may cost
 */
public record WatchSettings(Duration every, Duration pause, boolean allowPrivate, FetchLimits limits) {

    /** Where connections are made to. */
    MayConnect mayConnect(List<URI> feeds) {
        return MayConnect.publicOr(allowPrivate ? feeds : List.of());
    }
}
