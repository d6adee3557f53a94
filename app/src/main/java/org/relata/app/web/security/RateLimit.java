package org.relata.app.web.security;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests one client may make: a bucket that fills steadily and that each request takes one from. Safe for
 * threads; it remembers a bounded number of clients.
 */
public final class RateLimit {

    private static final int MOST_CLIENTS = 50_000;

    private final double perSecond;
    private final double burst;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private record Bucket(double left, long at) {}

    /**
     * A limit.
     *
     * @param perMinute how many a minute in the long run
     * @param burst how many at once
     */
    public RateLimit(int perMinute, int burst, Clock clock) {
        this.perSecond = perMinute / 60.0;
        this.burst = burst;
        this.clock = clock;
    }

    /** Takes one for the client; the seconds to wait when there is none left, else 0. */
    public synchronized int take(String client) {
        long now = clock.millis();
        Bucket bucket = buckets.getOrDefault(client, new Bucket(burst, now));
        double left = Math.min(burst, bucket.left() + (now - bucket.at()) / 1000.0 * perSecond);
        if (left < 1) {
            buckets.put(client, new Bucket(left, now));
            return Math.max(1, (int) Math.ceil((1 - left) / perSecond));
        }
        buckets.put(client, new Bucket(left - 1, now));
        return 0;
    }
}
