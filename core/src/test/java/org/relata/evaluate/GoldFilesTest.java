package org.relata.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Certainty;

/** Every research file is known by its fields and read to its end. Skipped where the data is not at hand. */
class GoldFilesTest {

    private static final Systems IDLE = Systems.none()
            .withCoder(Example::nothing)
            .withAttributions(parsed -> List.of())
            .withCertainty((parsed, span) -> Certainty.CT_PLUS)
            .withTimes(parsed -> List.of())
            .withPlaces(parsed -> List.of());

    @ParameterizedTest
    @CsvSource({
        "snippets, classes",
        "cameo_actors, actors",
        "polnear, attribution",
        "factuality, certainty",
        "gvdb, tolls",
        "timeml, times",
        "geo, places",
        "re3d, names+relations",
        "muc4, templates",
        "indiapolice, police",
        "wikievents_rams, arguments"
    })
    void isKnownAndRead(String file, String task) {
        Path folder = gold();
        assumeTrue(folder != null, "skipped: ../shared/gold is not there");
        Report report = Evaluation.run(folder.resolve(file + ".jsonl"), null, IDLE, 2, 1);
        assertThat(report.task()).isEqualTo(task);
        assertThat(report.scores()).isNotEmpty();
        assertThat(report.notes()).noneMatch(note -> note.contains("failed"));
    }

    @ParameterizedTest
    @CsvSource({
        "ged_syria, dyad-years that the file can decide, .98",
        "ged_syria, ACD rows of the file's countries, 1",
        "ucdp_acd, conflict-years: episode as the ACD has it, 1"
    })
    void ucdpsOwnYearsFollowFromItsRules(String file, String measure, double least) {
        Path folder = gold();
        assumeTrue(folder != null, "skipped: ../shared/gold is not there");
        Report report = Evaluation.run(folder.resolve(file + ".csv"), "conflicts", Systems.none(), 1, 1);
        assertThat(report.figure(measure, "all", "share"))
                .hasValueSatisfying(share -> assertThat(share).isGreaterThanOrEqualTo(least));
    }

    private static @Nullable Path gold() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path gold = at.resolve("shared/gold");
            if (Files.isDirectory(gold)) {
                return gold;
            }
        }
        return null;
    }
}
