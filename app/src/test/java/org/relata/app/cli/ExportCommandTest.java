package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relata.contract.Json;
import org.relata.exchange.to.Export;
import org.relata.exchange.to.Exports;

/** From a data set into a store and out again. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    static java.util.List<Export> forms() {
        return Exports.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsWrittenWithItsMetadata(Export form) throws IOException {
        Path file = folder.resolve(form.name() + "." + form.suffix());
        Call call = ExportedStore.of(folder).export(form.name(), file);

        assertThat(file).isNotEmptyFile();
        assertThat(call.err()).contains("relata: written: ").contains("has no place for: ");
        var metadata = Json.tree(Files.readString(folder.resolve(file.getFileName() + ".metadata.json")));
        assertThat(metadata.path("export").asText()).isEqualTo(form.name());
        assertThat(metadata.path("made_with").path("gazetteer").asText()).hasSize(12);
        assertThat(metadata.path("claims_made_with").path(0).path("claims").asInt())
                .isEqualTo(3);
        assertThat(metadata.path("asked_for").asText()).isEqualTo("--to " + form.name());
    }

    @Test
    void aFilterLeavesTheRestOutAndAReleaseSaysSo() throws IOException {
        ExportedStore store = ExportedStore.of(folder);
        Path file = folder.resolve("ged.csv");
        store.export("ged", file, "--release");
        store.export("ged", file, "--release", "--since", "2016-04-01");

        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(Files.readString(folder.resolve("ged.csv.release.jsonl")))
                .contains("\"release\":2")
                .contains("\"withdrawn\":2")
                .contains("left out by the filter");
    }

    @Test
    void withoutAFileTextGoesToStandardOutput() {
        ExportedStore store = ExportedStore.of(folder);
        Call call =
                Call.of("export", "--to", "gdelt", "--store", store.address().toString());

        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        assertThat(call.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
    }

    @Test
    void aRowThatCannotBeTakenIsNamedAndTheRestIsAdded() throws IOException {
        String rows = Files.readString(Path.of("src/test/resources/exchange/ged.csv"));
        Path file = Files.writeString(
                folder.resolve("faulty.csv"),
                rows.replace("34.7,36.7", "134.7,36.7").replace("2016-03-05,0,0", "soon,0,0"));
        Call call = Call.of(
                "import",
                "--from",
                "ucdp-ged",
                "--into",
                "store",
                "--store",
                folder.resolve("f.db").toString(),
                file.toString());

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.err())
                .contains("faulty.csv:3: latitude is '134.7', which is not on earth")
                .contains("faulty.csv:4: date_end is 'soon', no date")
                .contains("1 documents, 1 claims added");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(Call.of("export", "--to", "nothing").err())
                .contains("there is no form 'nothing'; there are: csv, parquet");
        assertThat(Call.of("export", "--to", "ged", "--release").err()).contains("--release needs --out FILE");
        assertThat(Call.of("import", "--from", "nothing", "--into", "store", "x")
                        .err())
                .contains("there is no data set 'nothing'; there are: ucdp-ged");
    }
}
