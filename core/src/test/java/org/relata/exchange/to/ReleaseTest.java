package org.relata.exchange.to;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.RelataException;
import org.relata.contract.ClaimRecord;
import org.relata.contract.Json;
import org.relata.model.Event;
import org.relata.model.FieldCodes;

/** Ids that stay, and what a release says has changed. */
class ReleaseTest {

    private static final Versions VERSIONS = new Versions("0.1.0", "r", "g", "z", "x");

    @TempDir
    private Path folder;

    private static EventRecord event(String id, int documents, String... claims) {
        List<ClaimRecord> told = new ArrayList<>();
        for (String claim : claims) {
            told.add(new ClaimRecord(Json.tree("{\"id\":\"" + claim + "\",\"document\":{\"id\":\"d\"}}")));
        }
        return EventRecord.of(
                new Event(
                        id,
                        "ASSAULT",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        Arrays.asList(claims),
                        documents,
                        List.of(),
                        List.of(),
                        List.of(),
                        6,
                        1,
                        FieldCodes.NONE,
                        null,
                        null),
                told);
    }

    private List<JsonNode> release(EventRecord... records) throws IOException {
        Path file = folder.resolve("events.csv");
        ExportRun run = new ExportRun(
                Exports.named("csv").orElseThrow(),
                VERSIONS,
                (path, columns) -> {
                    throw new AssertionError("no Parquet here");
                },
                "all");
        run.toFile(new ExampleEvents(List.of(records), List.of()), file, true);
        return Files.readAllLines(Release.manifest(file)).stream()
                .map(Json::tree)
                .toList();
    }

    private static List<String> changes(List<JsonNode> manifest) {
        return manifest.stream()
                .filter(line -> line.has("change"))
                .map(line -> line.path("change").asText() + " "
                        + line.path("id").asText() + " " + line.path("reason").asText() + line.path("fields"))
                .toList();
    }

    @Test
    void theFirstReleaseAddsAllAndTheSameAgainChangesNothing() throws IOException {
        List<JsonNode> first = release(event("e1", 1, "a"), event("e2", 1, "b"));
        List<JsonNode> second = release(event("e1", 1, "a"), event("e2", 1, "b"));

        assertThat(first.get(0).path("release").asInt()).isEqualTo(1);
        assertThat(first.get(0).path("added").asInt()).isEqualTo(2);
        assertThat(second.get(0).path("release").asInt()).isEqualTo(2);
        assertThat(second.get(0).path("unchanged").asInt()).isEqualTo(2);
        assertThat(changes(second)).isEmpty();
        assertThat(folder.resolve("events.csv.release-1.jsonl")).exists();
    }

    @Test
    void anEventThatGrowsKeepsItsIdAndTellsWhatChanged() throws IOException {
        release(event("e1", 1, "b"));
        List<JsonNode> second = release(event("e0", 2, "a", "b"));

        assertThat(changes(second)).containsExactly("changed e1 null[\"claims\",\"documents\"]");
        assertThat(Files.readString(folder.resolve("events.csv")))
                .contains("\ne1,")
                .doesNotContain("e0,");
    }

    @Test
    void mergesSplitsAndLossesHaveTheirReasons() throws IOException {
        release(event("e1", 1, "a", "b"), event("e2", 1, "c"), event("e3", 1, "d", "e", "f"), event("e4", 1, "g"));
        List<JsonNode> second = release(event("n1", 1, "a", "b", "c"), event("n3", 1, "d", "e"), event("n5", 1, "f"));

        assertThat(changes(second))
                .contains("withdrawn e2 merged into e1[]", "added n5 split from e3[]")
                .anyMatch(line -> line.startsWith("withdrawn e4 none of its claims"));
    }

    @Test
    void aManifestThatIsNoneIsRefused() throws IOException {
        Files.writeString(folder.resolve("events.csv.release.jsonl"), "no json\n");

        assertThatThrownBy(() -> release(event("e1", 1, "a")))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("no manifest of a release");
    }

    @Test
    void theMetadataSayHowItWasMade() throws IOException {
        release(event("e1", 1, "a"));
        JsonNode metadata = Json.tree(Files.readString(folder.resolve("events.csv.metadata.json")));

        assertThat(metadata.path("made_with").path("registry").asText()).isEqualTo("g");
        assertThat(metadata.path("made_with").path("gazetteer").asText()).isEqualTo("z");
        assertThat(metadata.path("asked_for").asText()).isEqualTo("all");
        assertThat(metadata.path("sha256").asText()).hasSize(64);
        assertThat(metadata.path("columns").path(0).path("filled").asDouble()).isEqualTo(1.0);
        assertThat(metadata.path("release").path("added").asInt()).isEqualTo(1);
    }
}
