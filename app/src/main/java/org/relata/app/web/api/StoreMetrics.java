package org.relata.app.web.api;

import java.time.Instant;
import java.util.List;
import org.relata.Pipeline;
import org.relata.app.feeds.MetricsText;
import org.relata.store.Store;
import org.relata.store.WatchedFeed;

/** What the record holds and how what is watched fares, for Prometheus. */
public final class StoreMetrics {

    private StoreMetrics() {}

    /** Writes it, with what the program itself takes. */
    public static void write(Store store, MetricsText text) {
        text.family("relata_info", "gauge", "The version at work.").sample(1, "version", Pipeline.VERSION);
        text.family("relata_store_rows", "gauge", "How much the record holds.");
        store.desk().counts().forEach((kind, count) -> text.sample(count, "kind", kind));
        feeds(store.watched().feeds(), text);
        Runtime runtime = Runtime.getRuntime();
        text.family("relata_memory_used_bytes", "gauge", "Heap in use.");
        text.sample(runtime.totalMemory() - runtime.freeMemory());
    }

    private static void feeds(List<WatchedFeed> feeds, MetricsText text) {
        text.family("relata_feed_failures", "gauge", "How often in a row the feed failed; 0 where it does not.");
        feeds.forEach(feed -> text.sample(feed.failures(), "feed", feed.address()));
        text.family("relata_feed_documents_total", "counter", "Documents read of the feed.");
        feeds.forEach(feed -> text.sample(feed.documents(), "feed", feed.address()));
        text.family("relata_feed_asked_timestamp_seconds", "gauge", "When the feed was asked last.");
        for (WatchedFeed feed : feeds) {
            String asked = feed.asked();
            if (asked != null) {
                text.sample(Instant.parse(asked).getEpochSecond(), "feed", feed.address());
            }
        }
    }
}
