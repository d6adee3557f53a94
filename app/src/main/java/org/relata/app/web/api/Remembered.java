package org.relata.app.web.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was computed a moment ago, so that many who ask the same at once are answered by one look into the record. What is no longer
 * fresh is still given for a while, and renewed behind the scenes by one thread. Safe for threads and bounded.
 */
final class Remembered<K, V> {

    private static final int MOST = 64;
    private static final Duration USUAL = Duration.ofSeconds(5);

    /** Two, so that what takes long holds up nothing else, and no more, so that readers come first. */
    private static final Executor RENEWING = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "relata-renewing");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * An answer.
     *
     * @param next what is to take its place; null where nobody works on it
     */
    private record Entry<V>(
            CompletableFuture<V> value, long at, @Nullable CompletableFuture<V> next) {}

    private final Map<K, Entry<V>> entries;
    private final long fresh;
    private final long oldest;
    private final Executor renewing;
    private final LongSupplier clock;

    Remembered() {
        this(USUAL);
    }

    /** Gives nothing that is older. */
    Remembered(Duration oldest) {
        this(oldest, oldest);
    }

    /**
     * Gives what is no longer fresh while it is renewed.
     *
     * @param oldest nothing older is given
     */
    Remembered(Duration fresh, Duration oldest) {
        this(fresh, oldest, MOST, RENEWING, System::nanoTime);
    }

    /** The same with room for so many. */
    Remembered(Duration fresh, Duration oldest, int most) {
        this(fresh, oldest, most, RENEWING, System::nanoTime);
    }

    Remembered(Duration fresh, Duration oldest, int most, Executor renewing, LongSupplier clock) {
        this.fresh = fresh.toNanos();
        this.oldest = oldest.toNanos();
        this.renewing = renewing;
        this.clock = clock;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a while ago, else that of now; who asks meanwhile waits for it. */
    V get(K key, Supplier<V> compute) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        Entry<V> found = entry(key, mine);
        if (found.value() == mine) {
            try {
                mine.complete(compute.get());
            } catch (RuntimeException | Error fault) {
                forget(key, mine);
                mine.completeExceptionally(fault);
                throw fault;
            }
        } else if (found.next() == mine) {
            renewing.execute(() -> renew(key, found, mine, compute));
        }
        try {
            return found.value().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failed;
        }
    }

    /** The entry to answer with; it holds mine where I am to compute it, or what is to follow it. */
    private synchronized Entry<V> entry(K key, CompletableFuture<V> mine) {
        Entry<V> known = entries.get(key);
        long now = clock.getAsLong();
        if (known == null || now - known.at() >= oldest) {
            Entry<V> first = new Entry<>(mine, now, null);
            entries.put(key, first);
            return first;
        }
        if (now - known.at() < fresh || known.next() != null || !known.value().isDone()) {
            return new Entry<>(known.value(), known.at(), null);
        }
        Entry<V> old = new Entry<>(known.value(), known.at(), mine);
        entries.put(key, old);
        return old;
    }

    /** The old stays where the new cannot be had; who asks for it when it is too old is told why. */
    private void renew(K key, Entry<V> old, CompletableFuture<V> next, Supplier<V> compute) {
        long now = clock.getAsLong();
        Entry<V> then = new Entry<>(old.value(), old.at(), null);
        try {
            next.complete(compute.get());
            then = new Entry<>(next, now, null);
        } catch (RuntimeException fault) {
            next.completeExceptionally(fault);
        } finally {
            replace(key, old, then);
        }
    }

    private synchronized void replace(K key, Entry<V> old, Entry<V> then) {
        Entry<V> known = entries.get(key);
        if (known != null && known.value() == old.value()) {
            entries.put(key, then);
        }
    }

    private synchronized void forget(K key, CompletableFuture<V> failed) {
        Entry<V> known = entries.get(key);
        if (known != null && known.value() == failed) {
            entries.remove(key);
        }
    }
}
