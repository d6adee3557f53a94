package org.relata.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.RelataException;

class OntologyLoadTest {

    private static final String RETREAT = """
            type: RETREAT
            definition: Gives way.
            quad: 2
            recipient-required: false
            score: 6.5
            cameo: "080"
            modes:
              - name: withdraw
                definition: Leaves.
                score: 8
                cameo: "0874"
            """;

    @TempDir
    private Path folder;

    @Test
    void laysATypeOverTheBuiltInOne() throws IOException {
        Path file = write("own.yaml", RETREAT.replace("RETREAT", "EVACUATE"));
        Ontology ontology = Ontology.load(file);
        assertThat(ontology.types()).hasSize(17);
        assertThat(ontology.score("EVACUATE", "withdraw")).isEqualTo(8);
        assertThat(ontology.version()).isNotEqualTo(Ontology.builtIn().version());
    }

    @Test
    void readsAFolder() throws IOException {
        write("README.md", "notes");
        write("contexts.yaml", """
                contexts:
                  - name: piracy
                    definition: Robbery at sea.
                    cues: [pirate, piracy]
                """);
        assertThat(Ontology.load(folder).contexts()).extracting(Context::name).containsExactly("piracy");
    }

    @Test
    void namesFileAndLineOfEachFault() throws IOException {
        write("one.yaml", RETREAT.replace("RETREAT", "ONE").replace("score: 8", "score: much"));
        write("two.yaml", RETREAT.replace("RETREAT", "TWO").replace("quad: 2", "quad: 5"));
        assertThatThrownBy(() -> Ontology.load(folder))
                .isInstanceOf(RelataException.class)
                .hasMessage(folder.resolve("one.yaml") + ":10: a number is wanted here, not 'much'\n"
                        + folder.resolve("two.yaml") + ":3: a quad class is 1 to 4, not 5");
    }

    @Test
    void refusesUnknownKeys() throws IOException {
        Path file = write("own.yaml", RETREAT + "colour: red\n");
        assertFault(file, ":12: unknown key 'colour'; known here: type, definition");
    }

    @Test
    void refusesMissingAndDoubledKeys() throws IOException {
        assertFault(write("a.yaml", RETREAT.replace("definition: Leaves.", "score: 8")), ":10: the key 'score'");
        assertFault(write("b.yaml", RETREAT.replace("quad: 2\n", "")), ":1: 'quad' is missing");
    }

    @Test
    void refusesModesThatTheCameoTableStillNeeds() throws IOException {
        Path file = write("own.yaml", RETREAT);
        assertFault("org/relata/ontology/cameo.tsv:", file, "no PLOVER type or mode 'RETREAT/release'");
    }

    @Test
    void refusesACameoCodeThatIsNotInTheTable() throws IOException {
        Path file = write("own.yaml", RETREAT.replace("RETREAT", "EVACUATE").replace("\"0874\"", "874"));
        assertFault(file, ":11: no CAMEO code '874' in the table; write it in quotes, with its zeros");
    }

    @Test
    void refusesBrokenRowsOfTheCameoTable() throws IOException {
        Path file = write(
                "cameo.tsv",
                "# own\ncode\tgoldstein\tquad\tplover\tlabel\n01\t0\t1\t-\tSays\n01\t0\t1\t-\tSays\n02\t11\t1\t-\tAsks\nx\n");
        assertFault(file, ":4: the code 01 stands in line 3 too");
        assertFault(file, ":5: a Goldstein score is -10 to 10, not '11'");
        assertFault(file, ":6: five filled columns parted by tabs are wanted, not 1");
    }

    @Test
    void refusesWhatIsNotYamlOrNotThere() throws IOException {
        assertFault(write("own.yaml", "type: [RETREAT\nquad: 2\n"), "not YAML");
        assertFault(write("own.yaml", ""), ":1: the file is empty");
        assertThatThrownBy(() -> Ontology.load(folder.resolve("absent")))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("no ontology at");
    }

    private void assertFault(Path file, String message) {
        assertFault(file.toString(), file, message);
    }

    private static void assertFault(String where, Path file, String message) {
        assertThatThrownBy(() -> Ontology.load(file))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(message);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
