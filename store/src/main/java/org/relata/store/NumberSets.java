package org.relata.store;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * For conditions that were asked for of late, the numbers of the rows of which they hold. Who asks for what another is looking for
 * waits for it. Bounded in bytes; what was asked for longest ago goes first. Safe for threads.
 */
final class NumberSets {

    private static final long MOST_BYTES = 128_000_000;

    /** Of claims and of events, one condition has different rows. */
    record Key(Condition condition, boolean events) {}

    private record Entry(CompletableFuture<BitSet> numbers, long at) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * The numbers, of which nothing may be changed.
     *
     * @param oldest by {@link System#nanoTime}: those of before are looked for anew
     */
    BitSet numbers(Key key, long oldest, Supplier<BitSet> looking) {
        CompletableFuture<BitSet> mine = new CompletableFuture<>();
        CompletableFuture<BitSet> found = entry(key, oldest, mine);
        if (found == mine) {
            try {
                BitSet numbers = looking.get();
                mine.complete(numbers);
                weigh(key, mine, numbers);
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

    private synchronized CompletableFuture<BitSet> entry(Key key, long oldest, CompletableFuture<BitSet> mine) {
        Entry known = entries.get(key);
        if (known != null && known.at() >= oldest) {
            return known.numbers();
        }
        if (known != null) {
            bytes -= bytes(known);
        }
        entries.put(key, new Entry(mine, System.nanoTime()));
        return mine;
    }

    private synchronized void forget(Key key, CompletableFuture<BitSet> failed) {
        Entry known = entries.get(key);
        if (known != null && known.numbers() == failed) {
            entries.remove(key);
        }
    }

    private synchronized void weigh(Key key, CompletableFuture<BitSet> mine, BitSet numbers) {
        Entry known = entries.get(key);
        if (known == null || known.numbers() != mine) {
            return;
        }
        bytes += numbers.size() / Byte.SIZE;
        var oldest = entries.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            Entry entry = oldest.next();
            if (!entry.equals(known) && entry.numbers().isDone()) {
                bytes -= bytes(entry);
                oldest.remove();
            }
        }
    }

    private static long bytes(Entry entry) {
        return entry.numbers().isDone() && !entry.numbers().isCompletedExceptionally()
                ? entry.numbers().join().size() / Byte.SIZE
                : 0;
    }

    /** Nothing that was found counts any longer. */
    synchronized void clear() {
        entries.clear();
        bytes = 0;
    }
}
