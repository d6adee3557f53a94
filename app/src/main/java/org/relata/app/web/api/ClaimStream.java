package org.relata.app.web.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.relata.store.Arrivals;
import org.relata.store.Filter;

/**
 * One who listens to new claims. Nothing waits in memory for a listener but the claims of one look into the store: where
 * more came than can be told one by one, it is told how many.
 */
final class ClaimStream {

    /** Claims of one look. */
    private static final int AT_ONCE = 100;
    /** Claims that are told one by one of those that came together. */
    private static final int TOLD = 500;
    /** Counted no further than to this. */
    private static final int COUNTED = 10_000;
    /** Who was away for more claims than these is told that it was, and goes on from now. */
    private static final long REACH = 50_000;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int RETRY_MS = 3_000;

    private final Arrivals arrivals;
    private final LastArrival arrival;
    private final Filter filter;
    private final boolean counting;
    private final BooleanSupplier mayStay;
    private final EventLines lines;

    ClaimStream(
            Arrivals arrivals,
            LastArrival arrival,
            Filter filter,
            boolean counting,
            BooleanSupplier mayStay,
            EventLines lines) {
        this.arrivals = arrivals;
        this.arrival = arrival;
        this.filter = filter;
        this.counting = counting;
        this.mayStay = mayStay;
        this.lines = lines;
    }

    /** Tells what comes after this one until the server ends, or the listener goes, which is an exception. */
    void run(long after) throws IOException, InterruptedException {
        long position = after;
        lines.retryAfter(RETRY_MS);
        lines.event("begin", position, "{}");
        while (!arrival.isClosed() && mayStay.getAsBoolean()) {
            long last = arrival.after(position, HEARTBEAT);
            if (last > position) {
                tell(position, last);
                position = last;
            } else {
                lines.heartbeat();
            }
        }
    }

    private void tell(long after, long last) throws IOException {
        if (last - after > REACH) {
            lines.more(last, COUNTED, false);
        } else if (counting) {
            count(after, last);
        } else {
            oneByOne(after, last);
        }
    }

    private void count(long after, long last) throws IOException {
        int count = arrivals.count(filter, after, last, COUNTED);
        if (count > 0) {
            lines.more(last, count, count < COUNTED);
        } else {
            lines.position(last);
        }
    }

    private void oneByOne(long after, long last) throws IOException {
        long position = after;
        for (int told = 0; told < TOLD; told += AT_ONCE) {
            List<Arrivals.Arrival> found = arrivals.between(filter, position, last, AT_ONCE);
            for (Arrivals.Arrival one : found) {
                lines.event("claim", one.number(), one.claim().json());
                position = one.number();
            }
            if (found.size() < AT_ONCE) {
                lines.position(last);
                return;
            }
        }
        count(position, last);
    }
}
