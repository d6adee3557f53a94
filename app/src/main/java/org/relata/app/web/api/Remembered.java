package org.relata.app.web.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What was computed a moment ago, so that many who ask the same at once are answered by one look into the record. Safe for
 * threads and bounded.
 */
final class Remembered<K, V> {

    private static final int MOST = 64;
    private static final Duration USUAL = Duration.ofSeconds(5);

    private record Entry<V>(CompletableFuture<V> value, long at) {}

    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
            return size() > MOST;
        }
    };

    private final long nanos;

    Remembered() {
        this(USUAL);
    }

    Remembered(Duration time) {
        this.nanos = time.toNanos();
    }

    /** The value of a few seconds ago, else that of now; who asks meanwhile waits for it. */
    V get(K key, Supplier<V> compute) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> found = entry(key, mine);
        if (found == mine) {
            try {
                mine.complete(compute.get());
            } catch (RuntimeException | Error fault) {
                forget(key, mine);
                mine.completeExceptionally(fault);
                throw fault;
            }
        }
        try {
            return found.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failed;
        }
    }

    private synchronized CompletableFuture<V> entry(K key, CompletableFuture<V> mine) {
        Entry<V> known = entries.get(key);
        if (known != null && System.nanoTime() - known.at() < nanos) {
            return known.value();
        }
        entries.put(key, new Entry<>(mine, System.nanoTime()));
        return mine;
    }

    private synchronized void forget(K key, CompletableFuture<V> failed) {
        Entry<V> known = entries.get(key);
        if (known != null && known.value() == failed) {
            entries.remove(key);
        }
    }
}
