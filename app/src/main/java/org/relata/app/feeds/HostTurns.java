package org.relata.app.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One request at a time to a host, and a pause after each. Safe for threads. */
final class HostTurns {

    private final Duration pause;
    private final WatchStop stop;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    HostTurns(Duration pause, WatchStop stop) {
        this.pause = pause;
        this.stop = stop;
    }

    /** When a host may be asked again; guarded by the lock, but for the rest. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile long freeAt = System.nanoTime();
        private volatile long restsUntil = freeAt;
    }

    private Turn turn(URI address) {
        return turns.computeIfAbsent(MayConnect.place(address), place -> new Turn());
    }

    /**
     * Asks the host when it is its turn.
     *
     * @param wanted the pause that the host wants; the longer of it and our own is kept
     * @throws WatchStop.Ended when the watching ends before
     */
    <T> T inTurn(URI address, Duration wanted, Supplier<T> request) {
        Turn turn = turn(address);
        turn.lock.lock();
        try {
            stop.pause(Duration.ofNanos(Math.max(0, turn.freeAt - System.nanoTime())));
            stop.check();
            return request.get();
        } finally {
            Duration longer = wanted.compareTo(pause) > 0 ? wanted : pause;
            turn.freeAt = System.nanoTime() + longer.toNanos();
            turn.lock.unlock();
        }
    }

    /** The host asked to be left alone for so long. */
    void rest(URI address, Duration time) {
        turn(address).restsUntil = System.nanoTime() + time.toNanos();
    }

    /** Whether the host still wants to be left alone. */
    boolean rests(URI address) {
        return turn(address).restsUntil - System.nanoTime() > 0;
    }
}
