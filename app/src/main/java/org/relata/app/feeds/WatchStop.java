package org.relata.app.feeds;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Tells everybody who watches that it is over. Safe for threads. */
final class WatchStop {

    private boolean asked;

    /** Thrown where something is not begun any more. */
    static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        Ended() {
            super("the watching ends");
        }
    }

    synchronized void ask() {
        asked = true;
        notifyAll();
    }

    synchronized boolean isAsked() {
        return asked;
    }

    /** Throws when it is over. */
    void check() {
        if (isAsked()) {
            throw new Ended();
        }
    }

    /** Waits so long, or throws when it is over before. */
    synchronized void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (!asked) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return;
                }
                wait(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new Ended();
    }
}
