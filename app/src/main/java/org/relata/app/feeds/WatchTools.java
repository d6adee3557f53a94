package org.relata.app.feeds;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.relata.model.Document;
import org.relata.store.SeenAddress;
import org.relata.store.Watched;

/**
 * What every watching of one feed or folder works with.
 *
 * @param inHand addresses that are being read, or are read and not kept yet, so that no page is fetched twice for two feeds
 */
record WatchTools(
        Watched watched,
        DocumentKeeper keeper,
        WatchMetrics metrics,
        WatchWords words,
        WatchStop stop,
        Clock clock,
        Set<String> inHand) {

    WatchTools(
            Watched watched,
            DocumentKeeper keeper,
            WatchMetrics metrics,
            WatchWords words,
            WatchStop stop,
            Clock clock) {
        this(watched, keeper, metrics, words, stop, clock, ConcurrentHashMap.newKeySet());
    }

    /** The time, to the second. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * Keeps documents and then what was seen, in this order: who is cut off between the two reads a page again, and a
     * document that is there already is not added twice.
     */
    void keep(List<Document> documents, Collection<SeenAddress> seen) {
        if (!documents.isEmpty()) {
            keeper.keep(new ArrayList<>(documents));
        }
        watched.keep(seen);
    }
}
