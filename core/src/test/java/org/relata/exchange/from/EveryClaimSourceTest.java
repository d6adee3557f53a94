package org.relata.exchange.from;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relata.RelataException;
import org.relata.contract.ClaimJson;
import org.relata.contract.Json;
import org.relata.corroborate.Telling;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Participant;
import org.relata.model.Provenance;
import org.relata.model.Span;

/** Finds every importer of events and holds it to what they all promise. */
class EveryClaimSourceTest {

    @TempDir
    private Path folder;

    static List<ClaimSource> all() {
        return ClaimSources.all();
    }

    @Test
    void everyImporterInThePackageIsRegistered() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/relata/exchange/from"))) {
            long importers = files.filter(EveryClaimSourceTest::isImporter).count();
            assertThat(ClaimSources.all()).hasSize((int) importers);
        }
        assertThat(ClaimSources.names()).doesNotHaveDuplicates();
    }

    private static boolean isImporter(Path file) {
        try {
            return Files.readString(file).contains("implements ClaimSource ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasItsLineInTheDocs(ClaimSource source) throws IOException {
        String docs = Files.readString(Path.of("../docs/exchange.md"));

        assertThat(docs).contains("| `" + source.name() + "` |");
        String line = docs.lines()
                .filter(one -> one.startsWith("| `" + source.name() + "` |"))
                .findFirst()
                .orElseThrow();
        assertThat(line.contains("only files made to the published format")).isEqualTo(!source.triedOnRealFile());
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAnExampleWhoseClaimObeysTheContract(ClaimSource source) {
        RowsOf rows =
                RowsOf.text(source.name(), folder, ExampleRows.of(source.name()), ExampleRows.with(source.name()));

        assertThat(rows.imported()).as(rows.intake().lines().toString()).isNotEmpty();
        for (Imported one : rows.imported()) {
            obeys(one.document(), one.claim());
            assertThat(one.document().publisher()).isEqualTo(source.dataSet());
        }
    }

    private static void obeys(Document document, Claim claim) {
        String text = document.text();
        assertThat(claim.trigger().text()).isEqualTo(claim.trigger().span().of(text));
        assertThat(claim.sentence().span().end()).isLessThanOrEqualTo(text.length());
        for (List<Participant> parties : List.of(claim.actors(), claim.recipients(), claim.others())) {
            parties.forEach(party -> same(party.text(), party.span(), text));
        }
        claim.tolls().forEach(toll -> same(toll.text(), toll.span(), text));
        if (claim.place() != null) {
            same(claim.place().text(), claim.place().span(), text);
        }
        if (claim.time() != null) {
            same(claim.time().text(), claim.time().span(), text);
        }
        assertThat(claim.holders().get(0).kind()).isEqualTo("author");
        assertThat(claim.rule()).startsWith("import/");
        Provenance version = new Provenance("1", "2", "3");
        String json = Json.text(out -> new ClaimJson(version).write(claim, out));
        assertThat(Telling.of(Json.tree(json)).claim()).isEqualTo(claim.id());
    }

    private static void same(String words, Span span, String text) {
        assertThat(words).isEqualTo(span.of(text));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameFileGivesTheSameIds(ClaimSource source) {
        RowsOf once =
                RowsOf.text(source.name(), folder, ExampleRows.of(source.name()), ExampleRows.with(source.name()));
        RowsOf again =
                RowsOf.text(source.name(), folder, ExampleRows.of(source.name()), ExampleRows.with(source.name()));

        assertThat(again.imported().stream().map(one -> one.claim().id()))
                .containsExactlyElementsOf(
                        once.imported().stream().map(one -> one.claim().id()).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFaultyRowIsNamedAndTheRestGoesOn(ClaimSource source) {
        String good = ExampleRows.of(source.name());
        int fine = RowsOf.text(source.name(), folder, good, ExampleRows.with(source.name()))
                .imported()
                .size();
        RowsOf rows = RowsOf.text(
                source.name(), folder, good + "only,one\tor two\n" + lastLine(good), ExampleRows.with(source.name()));

        assertThat(rows.imported()).hasSize(fine + 1);
        assertThat(rows.intake().lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("not taken: 1 × a row of").contains("rows.txt:"));
    }

    private static String lastLine(String text) {
        List<String> lines = text.lines().toList();
        return lines.get(lines.size() - 1) + "\n";
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherFormatIsRefusedOrTakenNothingOf(ClaimSource source) {
        String other = "name,town\nAnna,Homs\n";
        if (source.name().startsWith("gdelt")) {
            assertThat(RowsOf.text(source.name(), folder, other, ExampleRows.with(source.name()))
                            .imported())
                    .isEmpty();
            return;
        }
        assertThatThrownBy(() -> RowsOf.text(source.name(), folder, other))
                .isInstanceOfSatisfying(
                        RelataException.class, e -> assertThat(e.code()).isEqualTo(RelataException.Code.INPUT))
                .hasMessageContaining("rows.txt:1:1");
    }
}
