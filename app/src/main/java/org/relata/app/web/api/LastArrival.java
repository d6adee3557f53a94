package org.relata.app.web.api;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices that claims came, whichever process added them: the number of the last one, asked for twice a second however many
 * wait for it, and not at all while nobody does. Safe for threads.
 */
final class LastArrival implements AutoCloseable {

    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private final LongSupplier source;
    private long last;
    private long askedAt = System.nanoTime() - PAUSE;
    private boolean closed;

    /** The last of what this tells. */
    LastArrival(LongSupplier source) {
        this.source = source;
    }

    /** The number of the last one. */
    synchronized long now() {
        if (System.nanoTime() - askedAt >= PAUSE) {
            last = source.getAsLong();
            askedAt = System.nanoTime();
        }
        return last;
    }

    /** Waits for one after this, no longer than so; the number of the last one, or the same where none came. */
    synchronized long after(long seen, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!closed && now() <= seen) {
            long left = Math.min(until, askedAt + PAUSE) - System.nanoTime();
            if (System.nanoTime() >= until) {
                return seen;
            }
            wait(Math.max(1, left / 1_000_000));
        }
        return closed ? seen : Math.max(seen, last);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Nobody waits any longer. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
