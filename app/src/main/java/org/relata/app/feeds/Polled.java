package org.relata.app.feeds;

import java.time.Duration;
import java.util.Optional;

/**
 * How one asking of a feed or folder went.
 *
 * @param known what to send next time
 * @param documents how many were kept
 * @param state in words
 * @param failed whether it is to be asked less often
 * @param wish how long its server wants to be left alone
 */
record Polled(Fetcher.Known known, long documents, String state, boolean failed, Optional<Duration> wish) {

    static Polled unchanged(Fetcher.Known known) {
        return new Polled(known, 0, "ok, nothing new", false, Optional.empty());
    }

    static Polled read(Fetcher.Known known, long documents) {
        String state = documents == 0 ? "ok, nothing new" : documents == 1 ? "ok, 1 new document" : "ok, " + documents + " new documents";
        return new Polled(known, documents, state, false, Optional.empty());
    }

    static Polled failed(long documents, String why, Optional<Duration> wish) {
        return new Polled(Fetcher.Known.NOTHING, documents, why, true, wish);
    }
}
