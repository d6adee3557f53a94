package org.relata.bench.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How long one thing took, several times. */
final class Times {

    private static final double MILLISECOND = 1e6;

    private final List<Double> times = new ArrayList<>();
    /** So that no compiler leaves the work out. */
    private @Nullable Object done;

    /** Does it and takes the time. */
    void take(Supplier<?> work) {
        long start = System.nanoTime();
        done = work.get();
        times.add((System.nanoTime() - start) / MILLISECOND);
    }

    /** Writes the middle and the worst in milliseconds, and the bound that the middle is held against. */
    void print(String name, double bound) {
        if (done == null) {
            throw new IllegalStateException(name + " was never done");
        }
        Collections.sort(times);
        double median = times.get(times.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%s\tmedian %.1f ms\tworst %.1f ms\tbound %.0f ms%s%n",
                name,
                median,
                times.get(times.size() - 1),
                bound,
                median > bound ? "\tEXCEEDED" : "");
    }
}
