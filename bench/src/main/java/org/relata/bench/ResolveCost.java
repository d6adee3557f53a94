package org.relata.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.relata.Coded;
import org.relata.Pipeline;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/**
 * What resolving costs beside parsing, in one thread's processor time, which other programs disturb less than the clock:
 * {@code bench/run resolve [INPUT…]}, or {@code java -Xms2g -Xmx3g -cp CLASSPATH org.relata.bench.ResolveCost ROOT
 * [INPUT…]}. Without inputs, the repository's own texts.
 *
 * <p>Three stages are timed apart, document after document: the parser; all that comes behind it (a pipeline over documents
 * parsed before); and of that the resolving alone ({@link ResolveStage}). Of several rounds the least of each counts: what
 * disturbs only adds.
 */
public final class ResolveCost {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final double SECOND = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Nlp4jParser parser = Nlp4jParser.load(ModelProgress.SILENT);
    private final IdentityHashMap<Document, ParsedDocument> parses = new IdentityHashMap<>();
    private final Pipeline behind =
            Pipeline.builtIn(document -> Objects.requireNonNull(parses.get(document), "parsed before"), null);
    private final ResolveStage resolving = new ResolveStage();
    private final List<Document> documents;

    private ResolveCost(List<Document> documents) {
        this.documents = documents;
    }

    /** Takes the root of the repository and any inputs; prints one figure a line, {@code name<TAB>value}. */
    public static void main(String[] arguments) {
        List<String> inputs = Arrays.asList(arguments).subList(1, arguments.length);
        List<Document> documents =
                inputs.isEmpty() ? BenchmarkTexts.of(Path.of(arguments[0])) : BenchmarkTexts.read(inputs);
        new ResolveCost(documents).measure();
    }

    private void measure() {
        double parse = Double.MAX_VALUE;
        double rest = Double.MAX_VALUE;
        double resolve = Double.MAX_VALUE;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double[] seconds = round();
            System.err.printf(Locale.ROOT, "round %d: %.2f, %.2f, %.2f s%n", round, seconds[0], seconds[1], seconds[2]);
            if (round >= WARM_UP) {
                parse = Math.min(parse, seconds[0]);
                rest = Math.min(rest, seconds[1]);
                resolve = Math.min(resolve, seconds[2]);
            }
        }
        print("documents", documents.size());
        print("words", (double) words());
        print("parsing (s of processor time)", parse);
        print("all behind the parser (s)", rest);
        print("resolving alone (s)", resolve);
        print("all behind the parser / parsing", rest / parse);
        print("resolving / parsing", resolve / parse);
    }

    /** Parsing, all behind it, resolving: each over all documents. */
    private double[] round() {
        double[] seconds = new double[3];
        for (Document document : documents) {
            long begun = threads.getCurrentThreadCpuTime();
            ParsedDocument parsed = parser.parse(document);
            long read = threads.getCurrentThreadCpuTime();
            parses.put(document, parsed);
            long held = threads.getCurrentThreadCpuTime();
            Coded coded = behind.code(document);
            long done = threads.getCurrentThreadCpuTime();
            ResolveStage.Work work = resolving.work(parsed, coded);
            long ready = threads.getCurrentThreadCpuTime();
            resolving.run(work);
            seconds[0] += (read - begun) / SECOND;
            seconds[1] += (done - held) / SECOND;
            seconds[2] += (threads.getCurrentThreadCpuTime() - ready) / SECOND;
        }
        return seconds;
    }

    private long words() {
        return parses.values().stream()
                .flatMap(parsed -> parsed.sentences().stream())
                .mapToLong(sentence -> sentence.words().size())
                .sum();
    }

    private static void print(String name, double value) {
        System.out.println(name + "\t" + String.format(Locale.ROOT, "%.3f", value));
    }
}
