package org.relata.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.relata.Coded;
import org.relata.Pipeline;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/**
 * Words a second through the parser alone and through everything, document after document. JMH shows them as the
 * secondary result {@code words}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx3g", "-XX:+UseParallelGC"})
public class StageBenchmark {

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Stages {

        private final Nlp4jParser parser = Nlp4jParser.load(ModelProgress.SILENT);
        private final Pipeline pipeline = Pipeline.builtIn(parser, null);
        private final List<Document> documents = BenchmarkTexts.of(Path.of(System.getProperty("relata.root", ".")));
    }

    /** The words that a thread has done. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Done {

        /** Counted by JMH for each second. */
        public long words;

        private int next;

        /** Begins anew in each iteration. */
        @Setup(org.openjdk.jmh.annotations.Level.Iteration)
        public void clear() {
            words = 0;
        }

        private Document next(List<Document> documents) {
            next = (next + 1) % documents.size();
            return documents.get(next);
        }

        private void count(ParsedDocument parsed) {
            parsed.sentences().forEach(sentence -> words += sentence.words().size());
        }
    }

    /** Sentences, words, trees and names. */
    @Benchmark
    public ParsedDocument parse(Stages stages, Done done) {
        ParsedDocument parsed = stages.parser.parse(done.next(stages.documents));
        done.count(parsed);
        return parsed;
    }

    /** From a document to its claims. */
    @Benchmark
    public Coded code(Stages stages, Done done) {
        Coded coded = stages.pipeline.code(done.next(stages.documents));
        done.count(coded.parsed());
        return coded;
    }
}
