package org.relata.exchange.to;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relata.exchange.from.ClaimSources;
import org.relata.exchange.from.ExampleRows;
import org.relata.exchange.from.Imported;
import org.relata.exchange.from.RowsOf;
import org.relata.exchange.table.Column;

/** Finds every export and holds it to what they all promise. */
class EveryExportTest {

    @TempDir
    private static Path folder;

    private static ExampleEvents events = new ExampleEvents(List.of(), List.of());

    @BeforeAll
    static void gather() {
        events = everything(folder);
    }

    /** The events of the example rows of every importer together. */
    static ExampleEvents everything(Path in) {
        List<Imported> all = new ArrayList<>();
        for (String format : ClaimSources.names()) {
            all.addAll(RowsOf.text(format, in, ExampleRows.of(format), ExampleRows.with(format))
                    .imported());
        }
        return ExampleEvents.of(all);
    }

    static List<Export> all() {
        return Exports.all();
    }

    static Stream<TableExport> tables() {
        return Exports.all().stream().filter(TableExport.class::isInstance).map(TableExport.class::cast);
    }

    @Test
    void everyExportInThePackageIsRegistered() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/relata/exchange/to"))) {
            List<String> classes = files.filter(EveryExportTest::isExport)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(Exports.all().stream().map(export -> export.getClass().getSimpleName()))
                    .containsAll(classes);
        }
        assertThat(Exports.names()).doesNotHaveDuplicates();
    }

    private static boolean isExport(Path file) {
        try {
            return Files.readString(file).matches("(?s).*(class|record) .* implements (TableExport|TextExport) .*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasItsLineInTheDocs(Export export) throws IOException {
        assertThat(Files.readString(Path.of("../docs/exchange.md"))).contains("| `" + export.name() + "` |");
    }

    @ParameterizedTest
    @CsvSource({"ged, 49", "acled, 31", "polecat, 40", "gdelt, 61", "ftm-statements, 14"})
    void hasTheColumnsOfItsFormat(String name, int columns) {
        TableExport table = (TableExport) Exports.named(name).orElseThrow();

        assertThat(table.columns()).hasSize(columns);
        assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
    }

    @Test
    void theColumnsStandInTheOrderOfTheFormat() {
        String ged = ExampleRows.GED.lines().findFirst().orElseThrow();
        String acled = ExampleRows.ACLED.lines().findFirst().orElseThrow();

        assertThat(ExportedFile.of("ged", events).text().lines().findFirst()).hasValue(ged);
        assertThat(ExportedFile.of("acled", events).text().lines().findFirst()).hasValue(acled);
        assertThat(ExportedFile.of("polecat", events).text().lines().findFirst())
                .isEqualTo(ExampleRows.polecat().lines().findFirst());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatItCannotHold(Export export) {
        assertThat(export.cannotHold()).isNotEmpty();
        assertThat(export.what()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesTheSameBytesAgainAndTellsWhatItWrote(Export export) {
        if (export.name().equals("parquet")) {
            return;
        }
        ExportedFile once = ExportedFile.of(export.name(), events);
        ExportedFile again = ExportedFile.of(export.name(), events);

        assertThat(again.text()).isEqualTo(once.text());
        assertThat(once.told()).anyMatch(line -> line.startsWith("written: "));
        assertThat(once.told()).anyMatch(line -> line.startsWith("has no place for: "));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyEventIsWrittenOrSaidToBeLeftOut(TableExport export) throws IOException {
        Account account = new Account();
        List<List<?>> rows = new ArrayList<>();
        export.rows(events, new Kept(rows), account);

        assertThat(rows).isNotEmpty();
        rows.forEach(row -> assertThat(row).hasSize(export.columns().size()));
        assertThat(account.fill().keySet())
                .containsExactlyElementsOf(
                        export.columns().stream().map(Column::name).toList());
        if (account.written().containsKey("events")) {
            int left = account.left().values().stream()
                    .mapToInt(Account.Count::count)
                    .sum();
            assertThat(account.written().getOrDefault("events", 0) + left)
                    .isEqualTo(events.records().size());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aColumnThatSaysItIsEmptyIs(TableExport export) throws IOException {
        Account account = new Account();
        export.rows(events, new Kept(new ArrayList<>()), account);

        for (Column column : export.columns()) {
            if (column.how().startsWith("left empty")) {
                assertThat(account.fill().get(column.name())).as(column.name()).isZero();
            }
        }
    }

    private record Kept(List<List<?>> rows) implements org.relata.exchange.table.TableWriter {
        @Override
        public void row(List<? extends @org.jspecify.annotations.Nullable Object> cells) {
            rows.add(cells);
        }

        @Override
        public void close() {}
    }

    @Test
    void acledGoesOutAsItCame() {
        List<Map<String, Object>> rows = ExportedFile.rows("acled", events);
        Map<String, Object> strike = rows.stream()
                .filter(row -> "SYR900".equals(row.get("event_id_cnty")))
                .findFirst()
                .orElseThrow();

        assertThat(strike)
                .containsEntry("sub_event_type", "Air/drone strike")
                .containsEntry("disorder_type", "Political violence")
                .containsEntry("inter1", "State Forces")
                .containsEntry("inter2", "Civilians")
                .containsEntry("civilian_targeting", "Civilian targeting")
                .containsEntry("iso", 760)
                .containsEntry("admin2", "Ariha")
                .containsEntry("geo_precision", 1)
                .containsEntry("fatalities", 6)
                .containsEntry("notes", "On 8 March, jets struck a market.");
    }

    @Test
    void polecatAndGdeltGoOutWithTheirCodes() {
        Map<String, Object> polecat = ExportedFile.rows("polecat", events).stream()
                .filter(row -> "20230105-77-abcd".equals(row.get("Event ID")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> gdelt = ExportedFile.rows("gdelt", events).stream()
                .filter(row -> "800001".equals(row.get("GLOBALEVENTID")))
                .findFirst()
                .orElseThrow();

        assertThat(polecat)
                .containsEntry("Event Mode", "aerial")
                .containsEntry("Quad Code", "MATERIAL CONFLICT")
                .containsEntry("Actor COW", "640")
                .containsEntry("Intensity", -9.5)
                .containsEntry("City", "Manbij")
                .containsEntry("Story People", "None");
        assertThat(gdelt)
                .containsEntry("EventCode", "195")
                .containsEntry("EventRootCode", "19")
                .containsEntry("QuadClass", 4)
                .containsEntry("SQLDATE", "20240301")
                .containsEntry("FractionDate", 2024.2493)
                .containsEntry("ActionGeo_CountryCode", "LE");
    }
}
