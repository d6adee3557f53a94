package org.relata.bench.record;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How long one thing took, several times. */
final class Times {

    private static final double MILLISECOND = 1e6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> times = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    /** So that no compiler leaves the work out. */
    private @Nullable Object done;

    /** Does it and takes the time. */
    void take(Supplier<?> work) {
        long start = System.nanoTime();
        long startCpu = THREADS.getCurrentThreadCpuTime();
        done = work.get();
        processor.add((THREADS.getCurrentThreadCpuTime() - startCpu) / MILLISECOND);
        times.add((System.nanoTime() - start) / MILLISECOND);
    }

    /** Writes the middle and the worst by the clock, the middle of this thread's processor time, and the bound of the first. */
    void print(String name, double bound) {
        if (done == null) {
            throw new IllegalStateException(name + " was never done");
        }
        Collections.sort(times);
        Collections.sort(processor);
        double median = times.get(times.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%s\tmedian %.1f ms\tworst %.1f ms\tprocessor %.1f ms\tbound %.0f ms%s%n",
                name,
                median,
                times.get(times.size() - 1),
                processor.get(processor.size() / 2),
                bound,
                median > bound ? "\tEXCEEDED" : "");
    }
}
