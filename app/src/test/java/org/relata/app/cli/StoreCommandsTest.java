package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

/** From documents to a store and back to the user, on the shipped examples; the store is made once. */
class StoreCommandsTest {

    private static final String EXAMPLES =
            Path.of("..", "examples", "raid-reports.jsonl").toString();

    @TempDir
    private static Path folder;

    private static Call added = new Call(-1, "", "");

    @BeforeAll
    static void add() {
        added = coded("add", EXAMPLES, "--store", store());
    }

    private static Call coded(String... arguments) {
        return Call.with("", (name, progress) -> CodeCommandTest.parser(), arguments);
    }

    private static String store() {
        return folder.resolve("store.db").toString();
    }

    private static Call ask(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store()));
        Call call = Call.of(all.toArray(String[]::new));
        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        return call;
    }

    @Test
    void whatIsAddedIsWhatIsCoded() {
        Call code = coded("code", EXAMPLES);

        assertThat(added.code()).as(added.err()).isEqualTo(Commands.DONE);
        assertThat(added.err()).contains("3 documents, " + code.lines().size() + " claims added, 0 known already");
        assertThat(ask("claims").lines()).containsExactlyInAnyOrderElementsOf(code.lines());
    }

    @Test
    void addingAgainAddsNothingAndClaimsAreTakenAsTheyAre() throws IOException {
        Path claims =
                Files.writeString(folder.resolve("claims.jsonl"), ask("claims").out());

        Call again = Call.of("add", claims.toString(), "--store", store());

        assertThat(again.err())
                .contains(" 0 claims added, " + ask("claims").lines().size() + " known already");
    }

    /** The claims of one report, told by another paper as well. */
    private static String twoPapers(Path folder) throws IOException {
        List<String> lines =
                new ArrayList<>(ask("claims", "--document", "menaka-1").lines());
        for (String line : List.copyOf(lines)) {
            lines.add(line.replace("\"menaka-1\"", "\"another\"")
                    .replace("Sahel Wire", "Another Paper")
                    .replaceAll("\"c_(.{10})", "\"c_other$1"));
        }
        Path claims = Files.write(folder.resolve("claims.jsonl"), lines);
        String own = folder.resolve("two.db").toString();
        assertThat(Call.of("add", claims.toString(), "--store", own).code()).isEqualTo(Commands.DONE);
        return own;
    }

    @Test
    void eventsGatherTheClaimsOfSeveralDocumentsAndAreExplained(@TempDir Path other) throws IOException {
        String own = twoPapers(other);
        JsonNode event = Call.of("events", "--store", own).lines().stream()
                .map(Json::tree)
                .filter(one -> one.path("documents").asInt() > 1)
                .findFirst()
                .orElseThrow();
        String id = event.path("id").asText();

        assertThat(Call.of("explain", id, "--store", own).lines())
                .anyMatch(line -> line.startsWith("why they are one event"))
                .anyMatch(line -> line.matches("\\[\\d+] and \\[\\d+]: [+-]\\d.*"));
        assertThat(Call.of("claims", "--event", id, "--store", own).lines())
                .hasSize(event.path("claims").size());
    }

    @Test
    void aClaimIsExplainedFromTheStoredText() {
        String id = Json.tree(ask("claims", "--type", "ASSAULT").lines().get(0))
                .path("id")
                .asText();
        Call why = coded("explain", id, "--store", store());

        assertThat(why.code()).as(why.err()).isEqualTo(Commands.DONE);
        assertThat(why.out()).contains("parse: word").contains("its claims");
        assertThat(Call.of("explain", "c_none", "--store", store()).err()).contains("no claim and no event c_none");
    }

    @Test
    void pagesAndFiltersOfTheCommandLine() {
        List<String> all = ask("claims").lines();
        Call first = ask("claims", "--limit", "2");
        String after = first.err().replaceAll("(?s).*--after (\\S+).*", "$1");

        assertThat(first.lines()).isEqualTo(all.subList(0, 2));
        assertThat(ask("claims", "--limit", "2", "--after", after).lines()).isEqualTo(all.subList(2, 4));
        assertThat(ask("claims", "--after", after).lines()).isEqualTo(all.subList(2, all.size()));
        assertThat(ask("claims", "--place", "MLI", "--type", "assault").lines()).isNotEmpty();
        assertThat(ask("claims", "--holder", "the Malian army", "--text", "army")
                        .lines())
                .isNotEmpty();
        assertThat(ask("events", "--box", "0,14,5,18", "--from", "2025-03-10", "--to", "2025-03-10")
                        .lines())
                .isNotEmpty();
        assertThat(ask("events", "--dyad", "img-isis", "nobody").lines()).isEmpty();
    }

    @Test
    void wrongFiltersAreWrongUsage() {
        assertThat(Call.of("claims", "--box", "1,2,3", "--store", store()).code())
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(Call.of("claims", "--after", "here", "--store", store()).err())
                .contains("--after here");
        assertThat(Call.of("claims", "--from", "2025-03-10", "--to", "2025-03-01", "--store", store())
                        .err())
                .contains("is before --from");
    }

    @Test
    void everyFormatHasWhatTheOthersHave() throws Exception {
        List<String> lines = ask("events").lines();

        assertThat(ask("events", "--format", "text").out()).contains("independent sources");
        assertThat(ask("events", "--format", "csv").lines()).hasSize(lines.size() + 1);
        assertThat(Json.tree(ask("events", "--format", "geojson").out()).path("features"))
                .hasSameSizeAs(lines);
        for (String table : List.of("events", "claims")) {
            Path file = folder.resolve(table + ".parquet");
            ask(table, "--format", "parquet", "--out", file.toString());
            assertThat(rows(file)).isEqualTo(ask(table).lines().size());
        }
    }

    @Test
    void codedClaimsAreWrittenAsParquetToo() throws Exception {
        Path file = folder.resolve("coded.parquet");
        Call call = coded("code", EXAMPLES, "--format", "parquet", "--out", file.toString());

        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        assertThat(rows(file)).isEqualTo(ask("claims").lines().size());
    }

    private static long rows(Path parquet) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*) FROM '" + parquet + "'")) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void recodingUnderTheSameVersionsDoesNothing() {
        Call call = coded("recode", "--store", store());

        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        assertThat(call.err()).contains("0 documents, 0 claims added");
    }

    @Test
    void recodingUnderOthersMakesNewClaimsAndEvents(@TempDir Path other) throws IOException {
        Path rules = Files.writeString(
                other.resolve("mine.yaml"), "type: ASSAULT\nrules:\n  - {id: torch, verbs: [torch], mode: destroy}\n");
        String own = other.resolve("store.db").toString();
        coded("add", EXAMPLES, "--store", own);
        Call events = Call.of("events", "--store", own);

        Call call = coded("recode", "--store", own, "--rules", rules.toString());

        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        assertThat(call.err()).contains("3 documents, ");
        assertThat(Call.of("claims", "--store", own).lines()).allMatch(line -> line.contains("+"));
        assertThat(Call.of("events", "--store", own).lines()).hasSameSizeAs(events.lines());
    }

    @Test
    void decisionsAndForgettingFromTheCommandLine(@TempDir Path other) {
        String own = other.resolve("store.db").toString();
        coded("add", EXAMPLES, "--store", own);
        int events = Call.of("events", "--store", own).lines().size();
        List<String> ids = Call.of("events", "--store", own).lines().stream()
                .map(line -> Json.tree(line).path("id").asText())
                .toList();

        Call same = Call.of("decide", "same", ids.get(0), ids.get(1), "--store", own, "--who", "A. Tester");
        assertThat(same.code()).as(same.err()).isEqualTo(Commands.DONE);
        assertThat(Call.of("events", "--store", own).lines()).hasSize(events - 1);

        Call forgotten = Call.of("forget", "menaka-1", "no-such-document", "--store", own);
        assertThat(forgotten.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(forgotten.err()).contains("menaka-1 is forgotten").contains("no document no-such-document");
        assertThat(Call.of("claims", "--document", "menaka-1", "--store", own).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                Json.tree(line).path("sentence").path("text").asText())
                        .isEmpty());
    }

    @Test
    void proposalsAreARegistryFileThatNothingAcceptsByItself(@TempDir Path other) throws IOException {
        String own = other.resolve("store.db").toString();
        coded(
                "add",
                Path.of("..", "examples", "ministry-raid.txt").toString(),
                "--published",
                "2025-05-19",
                "--store",
                own);

        Call call = Call.of("registry", "propose", "--store", own);

        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        assertThat(call.err()).contains("proposals, ").contains("ties");
        Path file = Files.writeString(other.resolve("mine.yaml"), call.out());
        assertThat(Call.of("registry", "check", file.toString()).err()).doesNotContain("mine.yaml");
    }

    @Test
    void whoIsNotInTheRegistryIsProposedWithWhatIsToldOfIt(@TempDir Path other) throws IOException {
        String own = other.resolve("store.db").toString();
        String text =
                "The Hill Guard, a militia, attacked a village near Homs on Sunday. The Hill Guard had split from the Islamic State,"
                        + " officials said. The Desert Lions Brigade claimed responsibility for a bombing in Idlib.";
        Path first = Files.writeString(other.resolve("first.txt"), text);
        Path second = Files.writeString(
                other.resolve("second.txt"),
                "Fighters of the Hill Guard stormed a post near Homs on Monday, and residents fled.");
        for (Path one : List.of(first, second)) {
            coded("add", one.toString(), "--published", "2023-06-13", "--store", own);
        }

        Call call = Call.of("registry", "propose", "--store", own);

        assertThat(call.lines())
                .anyMatch(line -> line.contains("- {id: hill-guard, kind: ") && line.contains("names: [Hill Guard]"))
                .anyMatch(line -> line.contains("- {id: desert-lions-brigade, "))
                .anyMatch(line -> line.contains("- {id: hill-guard, lineage: [{type: split-from, other: img-isis"))
                .anyMatch(line -> line.contains("# nobody of this name is in the registry; "))
                .anyMatch(line -> line.matches(" *# 2 documents, 2023-06-1.*: c_.*"));
        Path file = Files.writeString(other.resolve("mine.yaml"), call.out());
        assertThat(Call.of("registry", "check", file.toString()).out()).doesNotContain("mine.yaml");
        assertThat(Call.of("registry", "propose", "--documents", "2", "--store", own)
                        .out())
                .contains("hill-guard")
                .doesNotContain("desert-lions-brigade");

        Call actor = Call.of("actor", "img-isis", "--as-of", "2023-06-13", "--store", own, "--format", "text");
        assertThat(actor.out()).contains("the record: ").contains("the registry does not hold: ");
        assertThat(Json.tree(Call.of("actor", "img-isis", "--store", own, "--format", "jsonl")
                                .lines()
                                .get(0))
                        .path("record")
                        .path("ties"))
                .isNotEmpty();
    }
}
