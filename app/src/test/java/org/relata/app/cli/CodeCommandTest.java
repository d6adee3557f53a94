package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;
import org.relata.parse.Nlp4jParser;
import org.relata.parse.Parser;

/** The main job from end to end on the shipped examples; the parser is loaded once. */
class CodeCommandTest {

    static final ParserSource NONE = (name, progress) -> {
        throw new AssertionError("no parser is needed here");
    };

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static @Nullable Parser loaded;

    static synchronized Parser parser() {
        if (loaded == null) {
            loaded = Nlp4jParser.load((done, total) -> {});
        }
        return loaded;
    }

    private static Call call(String... arguments) {
        return Call.with("", (name, progress) -> parser(), arguments);
    }

    @Test
    void codesTheExamplesInTheirOrderOnAnyNumberOfThreads() {
        String examples = EXAMPLES.resolve("*.{txt,html,jsonl}").toString();

        Call one = call("code", examples, "--published", "2025-05-19", "--threads", "1");
        Call four = call("code", examples, "--published", "2025-05-19", "--threads", "4");

        assertThat(one.code()).as(one.err()).isEqualTo(Commands.DONE);
        assertThat(four).isEqualTo(one);
    }

    @Test
    void keepsTheDocumentsBesideTheClaims(@TempDir Path folder) throws Exception {
        Path documents = folder.resolve("documents.jsonl");

        Call call =
                call("code", EXAMPLES.resolve("raid-reports.jsonl").toString(), "--documents", documents.toString());

        assertThat(call.code()).isEqualTo(Commands.DONE);
        assertThat(Files.readAllLines(documents))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"menaka-"));
    }

    @Test
    void csvHasItsHeaderEvenWithoutClaims() {
        Call call = Call.with("Nothing happened.", (name, progress) -> parser(), "code", "-", "--format", "csv");

        assertThat(call.lines().get(0)).startsWith("id,document,");
    }

    @Test
    void anotherLanguageIsKeptAndNotCoded(@TempDir Path folder) throws Exception {
        Path kept = folder.resolve("kept.jsonl");
        String german =
                "Die Armee hat am Montag nach zwei Wochen schwerer Kämpfe die Stadt eingenommen, wie ein Sprecher"
                        + " mitteilte. Viele Familien haben ihre Häuser verlassen und sind über den Fluss in die Nachbarprovinz"
                        + " geflohen, wo es an Wasser und Brot fehlt.";
        Call call = Call.with(german, (name, progress) -> parser(), "code", "-", "--documents", kept.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("it was not coded: it is in German (de), and only English is coded");
        assertThat(Files.readString(kept)).contains("\"language\":\"de\"");
    }

    @Test
    void explainsEachClaimThatItFound() {
        String example = EXAMPLES.resolve("ministry-raid.txt").toString();
        List<String> claims = call("code", example, "--published", "2025-05-19").lines();

        for (String line : claims.subList(0, Math.min(2, claims.size()))) {
            JsonNode claim = Json.tree(line);
            Call call = call("explain", example, claim.path("id").asText(), "--published", "2025-05-19");

            assertThat(call.code()).isEqualTo(Commands.DONE);
            assertThat(call.out()).contains(claim.path("rule").asText());
        }
    }

    @Test
    void aClaimThatIsNotThereIsSaidSo() {
        Call call = call("explain", EXAMPLES.resolve("ministry-raid.txt").toString(), "c_none");

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.err()).contains("has no claim c_none");
    }
}
