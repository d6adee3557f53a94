package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault in a user's own data is wrong usage, and all faults are said at once. */
class DataOptionsTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void faultsOfAllFilesAreNamedAtOnce() throws IOException {
        String rules = file("rules.yaml", "type: ASSAULT\nrules:\n  - {id: a, verbs: [zap], mode: nosuch}\n");
        String registry = file("registry.yaml", "actors:\n  - {id: a, kind: nosuch, names: [A]}\n");
        String places = file("places.tsv", "1\tA\n");
        Call call = Call.with(
                "Nothing happened.",
                CodeCommandTest.NONE,
                "code",
                "-",
                "--rules",
                rules,
                "--registry",
                registry,
                "--gazetteer",
                places);

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err())
                .contains("rules.yaml:3: the type ASSAULT has no mode 'nosuch'")
                .contains("registry.yaml:2: no kind of actor: nosuch")
                .contains("places.tsv:1: nine columns");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void aFaultyOntologyIsNamed() throws IOException {
        String ontology = file("mine.yaml", "type: FROWN\nquad: 9\n");
        Call call = Call.with("x", CodeCommandTest.NONE, "code", "-", "--ontology", ontology);

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err()).contains("mine.yaml:1: 'definition' is missing");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Call call = Call.with("x", CodeCommandTest.NONE, "code", "-", "--rules", "no/such");

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err()).contains("no rules at no/such");
    }

    @Test
    void anUnknownParserIsRefusedWithThoseThereAre() {
        Call call = Call.with("x", CodeCommandTest.NONE, "code", "-", "--parser", "corenlp");

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err()).contains("there is no parser 'corenlp'; there are: nlp4j");
    }
}
