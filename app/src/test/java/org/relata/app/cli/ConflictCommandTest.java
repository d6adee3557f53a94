package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

/** {@code relata conflict} over a file of events; no parser is loaded. */
class ConflictCommandTest {

    private static final String EVENTS =
            Path.of("..", "examples", "events", "syria.jsonl").toString();

    @TempDir
    private Path folder;

    @Test
    void writesOneJsonObjectWhereNobodyLooks() {
        Call call = Call.of("conflict", "Syria", "--events", EVENTS, "--to", "2025-12-31");

        assertThat(call.code()).isEqualTo(Commands.DONE);
        assertThat(call.lines()).hasSize(1);
        assertThat(Json.tree(call.out())
                        .path("conflicts")
                        .path(0)
                        .path("verdict")
                        .path("standing")
                        .asText())
                .isEqualTo("continuing with other participants");
    }

    @Test
    void withoutAReferenceDayTheRecordsLastDayIsTaken() {
        Call call = Call.of("conflict", "SYR", "--events", EVENTS, "--format", "text");

        assertThat(call.out()).contains("to the reference date 2025-11-25; 2025 is not yet over");
    }

    @Test
    void aFrameLeavesOutWhatLiesOutsideIt() {
        Call call = Call.of(
                "conflict",
                "Syria",
                "--events",
                EVENTS,
                "--from",
                "2013-01-01",
                "--to",
                "2014-12-31",
                "--format",
                "csv");

        assertThat(call.lines().stream().skip(1)).allMatch(line -> line.contains(",2013,") || line.contains(",2014,"));
        assertThat(call.lines()).hasSizeGreaterThan(4);
    }

    @Test
    void drawsThePictureIntoAFile() throws IOException {
        Path picture = folder.resolve("syria.svg");
        Call call = Call.of("conflict", "HTS", "--events", EVENTS, "--format", "svg", "--out", picture.toString());

        assertThat(call.code()).isEqualTo(Commands.DONE);
        assertThat(Files.readString(picture)).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void wrongDaysAndMissingFilesAreNamed() {
        assertThat(Call.of("conflict", "Syria", "--events", EVENTS, "--from", "2020-01-01", "--to", "2019-01-01"))
                .satisfies(call -> {
                    assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
                    assertThat(call.err()).contains("--from 2020-01-01 is after --to 2019-01-01");
                });
        assertThat(Call.of(
                        "conflict",
                        "Syria",
                        "--events",
                        folder.resolve("none.csv").toString()))
                .satisfies(call -> {
                    assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
                    assertThat(call.err()).contains("none.csv");
                });
    }

    @Test
    void aLineThatIsNoEventIsNamedWithItsNumber() throws IOException {
        Path file =
                Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\"e1\",\"start\":\"2013-01-01\"}\nnone\n");
        Call call = Call.of("conflict", "Syria", "--events", file.toString());

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.err()).contains("broken.jsonl:2");
    }

    @Test
    void nothingInTheRecordIsSaid() {
        Call call = Call.of("conflict", "Iceland", "--events", EVENTS, "--format", "text");

        assertThat(call.code()).isEqualTo(Commands.DONE);
        assertThat(call.out()).contains("tells of no violence between parties that it can name");
    }
}
