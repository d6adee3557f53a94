package org.relata.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relata.evaluate.Example.claim;
import static org.relata.evaluate.Example.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

class ReportTest {

    @TempDir
    private Path folder;

    private Report run(int threads, Coder coder) {
        String[] lines = IntStream.range(0, 200)
                .mapToObj(i -> "{'id': 's" + i + "', 'text': 'The navy " + (i % 3 == 0 ? "shelled" : "fed") + " port "
                        + i + ".', 'events': [{'quad': '" + i % 5 + "'}]}")
                .toArray(String[]::new);
        return Evaluation.run(
                file(folder, "r" + threads + ".jsonl", lines),
                null,
                Systems.none().withCoder(coder),
                threads,
                2);
    }

    @Test
    void figuresAndFaultsAreTheSameForAnyNumberOfThreads() {
        Coder coder = Example.coder(claim("ASSAULT", "190", "shelled"), claim("AID", "070", "fed"));
        Report one = run(1, coder);
        Report four = run(4, coder);
        assertThat(four.scores()).isEqualTo(one.scores());
        assertThat(four.faults()).isEqualTo(one.faults());
        assertThat(four.words()).isEqualTo(one.words());
    }

    @Test
    void textAndJsonShowScoresConfusionsAndFaults() {
        Report report = run(2, Example.coder(claim("ASSAULT", "190", "shelled")));
        assertThat(report.toText())
                .startsWith("classes on r2.jsonl: 200 records, 1,200 words")
                .contains("accuracy 0.", "main class: gold down, got across", "  class 1 taken for 0 (no claim)");
        JsonNode json = Json.tree(Json.text(report::write));
        assertThat(json.path("scores").path(0).path("measure").asText()).isEqualTo("main class");
        assertThat(json.path("faults").path(0).path("examples").size()).isEqualTo(2);
        assertThat(json.path("confusions")
                        .path(0)
                        .path("gold")
                        .path("4")
                        .path("4")
                        .asInt())
                .isPositive();
    }

    @Test
    void aRecordOnWhichAStageFailsCostsOnlyItself() {
        Report report = run(2, document -> {
            if (document.text().endsWith(" 7.")) {
                throw new IllegalStateException("seven");
            }
            return Example.nothing(document);
        });
        assertThat(report.notes()).containsExactly("1 left out: failed: IllegalStateException");
        assertThat(report.score("main class", "all").orElseThrow().n()).isEqualTo(199);
    }
}
