package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report, and what is left behind when an import fails. */
class ImportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasTakenIsReported() throws IOException {
        Path actors = Files.writeString(folder.resolve("actors.txt"), "HILL_BRIGADE_ [SYRREB]\nNAMELESS_\n");
        Path out = folder.resolve("own.yaml");
        Call call = Call.of(
                "import", "--from", "petrarch", actors.toString(), "--into", "registry", "--out", out.toString());

        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        assertThat(call.err())
                .contains("taken: 1 actors")
                .contains("not taken: 1 × a name without a code (first at actors.txt:2)");
        assertThat(Files.readString(out)).contains("names: [Hill Brigade]");
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "one\ttwo\n");
        Path out = Files.writeString(folder.resolve("places.tsv"), "kept");
        Call call = Call.of(
                "import", "--from", "geonames", wrong.toString(), "--into", "gazetteer", "--out", out.toString());

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.err()).contains("wrong.txt:1:8: 19 columns");
        assertThat(out).hasContent("kept");
        assertThat(folder.resolve("places.tsv.part")).doesNotExist();
    }

    @Test
    void whatIsMissingIsSaid() {
        Call call = Call.of("import", "x.csv", "--from", "ucdp-actors");

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err()).contains("--into store|registry|gazetteer").contains("ucdp-actors, petrarch");
    }
}
