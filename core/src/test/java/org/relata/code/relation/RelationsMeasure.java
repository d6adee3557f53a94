package org.relata.code.relation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.relata.Coded;
import org.relata.Pipeline;
import org.relata.evaluate.CodedDocument;
import org.relata.evaluate.Evaluation;
import org.relata.evaluate.Report;
import org.relata.evaluate.Systems;
import org.relata.parse.SharedParser;

/** Measures relation claims against re3d; prints figures and asserts nothing. Run with {@code -Dmeasure=true}. */
class RelationsMeasure {

    private static final Path GOLD = Path.of("../../../shared/gold/re3d.jsonl");

    @Test
    void typeAndBothEnds() {
        assumeTrue(Boolean.getBoolean("measure"), "measuring was not asked for: -Dmeasure=true");
        Path file = Files.exists(GOLD) ? GOLD : Path.of("../../shared/gold/re3d.jsonl");
        assumeTrue(
                Files.exists(file),
                "skipped: no gold data at " + file.toAbsolutePath().normalize());
        Pipeline pipeline = Pipeline.builtIn(SharedParser.parser(), null);
        Systems systems = Systems.none().withCoder(document -> {
            Coded coded = pipeline.code(document);
            return new CodedDocument(coded.parsed(), coded.claims());
        });
        Report report = Evaluation.run(file, "relations", systems, 1, Integer.getInteger("measure.faults", 0));
        System.out.println(report.toText());
    }
}
