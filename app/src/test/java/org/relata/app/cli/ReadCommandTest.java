package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.DocumentJson;
import org.relata.contract.Json;
import org.relata.model.Document;

class ReadCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Document document(String line) {
        return DocumentJson.read(Json.tree(line));
    }

    @Test
    void writesADocumentALine() throws IOException {
        String file = file("one.txt", "The council met on Monday. It did not vote.\n");

        Call call = Call.of("read", file, "--published", "2025-05-19");

        assertThat(call.code()).isEqualTo(Commands.DONE);
        assertThat(call.err()).isEmpty();
        assertThat(call.lines()).hasSize(1);
        Document document = document(call.lines().get(0));
        assertThat(document.text()).startsWith("The council met");
        assertThat(document.published()).hasToString("2025-05-19");
    }

    @Test
    void aDateOfItsOwnIsKept() {
        String line = "{\"id\":\"a\",\"text\":\"The council met.\",\"published\":\"2024-01-02\"}";

        Call call = Call.with(line, CodeCommandTest.NONE, "read", "-", "--published", "2025-05-19");

        assertThat(document(call.lines().get(0)).published()).hasToString("2024-01-02");
    }

    @Test
    void aMissingFileIsNamedAndTheRestIsDone() throws IOException {
        String file = file("one.txt", "The council met on Monday.\n");
        String missing = folder.resolve("missing.txt").toString();

        Call call = Call.of("read", missing, file);

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.lines()).hasSize(1);
        assertThat(call.err().lines()).singleElement().asString().contains("missing.txt");
    }

    @Test
    void aBrokenLineIsNamedWithItsNumber() throws IOException {
        String file = file(
                "three.jsonl",
                "{\"id\":\"a\",\"text\":\"The council met.\"}\n{\"id\":\"b\",\"text\n{\"id\":\"c\",\"text\":\"It voted.\"}\n");

        Call call = Call.of("read", file);

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.lines()).hasSize(2);
        assertThat(call.err()).contains("three.jsonl:2");
    }

    @Test
    void aFileToWriteThatCannotBeIsNamed() throws IOException {
        String file = file("one.txt", "The council met on Monday.\n");

        Call call = Call.of(
                "read", file, "--out", folder.resolve("no/such/folder.jsonl").toString());

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.err().lines()).singleElement().asString().contains("folder.jsonl cannot be written");
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        Call call = Call.of("read", "x.txt", "--published", "yesterday");

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err()).contains("'yesterday' is no date");
    }
}
