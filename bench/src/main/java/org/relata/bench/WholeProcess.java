package org.relata.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.relata.Pipeline;
import org.relata.model.Document;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/**
 * What one process does from its start: loading, then documents and words a second on one and two threads.
 *
 * <p>Rounds of one thread and of two take turns (1, 2, 1, 2, …, five of each), so that a machine that grows faster or slower
 * meanwhile does not decide how two compare with one. Of each the median round and the best are printed, and how two compare
 * with one by both: the median is what to expect, the best what the program can do where nothing disturbs.
 */
public final class WholeProcess {

    private static final double SECOND = 1e9;
    /** Until then the compiler takes part of one of two processors, which only rounds of two threads feel. */
    private static final int WARM_UP = 10;

    private static final int ROUNDS = 5;

    private WholeProcess() {}

    /** Takes the root of the repository; prints one figure a line, {@code name<TAB>value}. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Nlp4jParser parser = Nlp4jParser.load(ModelProgress.SILENT);
        print("parser loaded (s)", (System.nanoTime() - start) / SECOND);
        long stages = System.nanoTime();
        Pipeline pipeline = Pipeline.builtIn(parser, null);
        print("stages loaded (s)", (System.nanoTime() - stages) / SECOND);
        List<Document> documents = BenchmarkTexts.of(Path.of(arguments[0]));
        long words = BenchmarkTexts.words(parser, documents);
        print("documents", documents.size());
        print("words", (double) words);
        for (int i = 0; i < WARM_UP; i++) {
            seconds(pipeline, documents, 2);
        }
        double[][] rounds = rounds(pipeline, documents);
        for (int threads = 1; threads <= 2; threads++) {
            double[] seconds = rounds[threads - 1];
            print("documents/s, threads " + threads + ", median", documents.size() / median(seconds));
            print("words/s, threads " + threads + ", median", words / median(seconds));
            print("words/s, threads " + threads + ", best", words / seconds[0]);
        }
        print("two threads against one, medians", "%.2f", median(rounds[0]) / median(rounds[1]));
        print("two threads against one, bests", "%.2f", rounds[0][0] / rounds[1][0]);
        System.gc();
        print("heap in use after collection (MB)", used());
        print("heap at its peak (MB)", peak());
    }

    /** The seconds of all rounds of one thread and of two, the shortest first. */
    private static double[][] rounds(Pipeline pipeline, List<Document> documents) throws Exception {
        double[][] rounds = new double[2][ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[0][i] = seconds(pipeline, documents, 1);
            rounds[1][i] = seconds(pipeline, documents, 2);
        }
        Arrays.sort(rounds[0]);
        Arrays.sort(rounds[1]);
        return rounds;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double seconds(Pipeline pipeline, List<Document> documents, int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        try {
            List<Future<?>> all = new ArrayList<>();
            documents.forEach(document -> all.add(workers.submit(() -> pipeline.code(document))));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            workers.shutdown();
        }
        return (System.nanoTime() - start) / SECOND;
    }

    private static double used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** The pools' peaks need not fall together, so this is an upper bound. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(
                                (MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    private static void print(String name, double value) {
        print(name, "%.1f", value);
    }

    private static void print(String name, String format, double value) {
        System.out.println(name + "\t" + String.format(Locale.ROOT, format, value));
    }
}
