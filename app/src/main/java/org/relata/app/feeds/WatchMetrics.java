package org.relata.app.feeds;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what the watching does since it began. Safe for threads. */
public final class WatchMetrics {

    private final Map<String, LongAdder> polls = counters("changed", "unchanged", "failed");
    private final Map<String, LongAdder> items = counters("read", "refused", "failed");
    private final LongAdder documents = new LongAdder();
    private final LongAdder claims = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    private static Map<String, LongAdder> counters(String... outcomes) {
        Map<String, LongAdder> all = new TreeMap<>();
        for (String outcome : outcomes) {
            all.put(outcome, new LongAdder());
        }
        return all;
    }

    void polled(String outcome) {
        count(polls, outcome);
    }

    void item(String outcome) {
        count(items, outcome);
    }

    private static void count(Map<String, LongAdder> counters, String outcome) {
        LongAdder counter = counters.get(outcome);
        if (counter == null) {
            throw new IllegalArgumentException(outcome);
        }
        counter.increment();
    }

    void fetched(long size) {
        bytes.add(size);
    }

    /** So much is on the disk more. */
    public void kept(int moreDocuments, int moreClaims) {
        documents.add(moreDocuments);
        claims.add(moreClaims);
    }

    /** As Prometheus reads it. */
    public void write(MetricsText text) {
        text.family("relata_watch_polls_total", "counter", "Feeds, sitemaps and folders asked, by outcome.");
        polls.forEach((outcome, count) -> text.sample(count.sum(), "outcome", outcome));
        text.family("relata_watch_items_total", "counter", "Pages and files that they led to, by outcome.");
        items.forEach((outcome, count) -> text.sample(count.sum(), "outcome", outcome));
        text.family("relata_watch_documents_total", "counter", "Documents kept.");
        text.sample(documents.sum());
        text.family("relata_watch_claims_total", "counter", "Claims added.");
        text.sample(claims.sum());
        text.family("relata_watch_fetched_bytes_total", "counter", "Bytes fetched, unpacked.");
        text.sample(bytes.sum());
    }
}
