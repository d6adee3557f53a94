package org.relata.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relata.evaluate.Example.claim;
import static org.relata.evaluate.Example.file;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks on single sentences: their main class, and who does it to whom. */
class SentenceTasksTest {

    private static final String[] CLASSES = {
        "{'id': 's1', 'text': 'The navy shelled the port.', 'events': [{'quad': '4'}]}",
        "{'id': 's2', 'text': 'The envoy praised the mayor.', 'events': [{'quad': '1'}]}",
        "{'id': 's3', 'text': 'The envoy spoke at noon.', 'events': [{'quad': '0'}]}",
        "{'id': 's4', 'text': 'The union sued the mayor.', 'events': [{'quad': '3'}]}"
    };

    private static final String[] ACTORS = {
        "{'id': 'a1', 'text': 'The navy shelled the port .', 'actors': ["
                + "{'role': 'actor', 'start': 0, 'end': 8}, {'role': 'recipient', 'start': 17, 'end': 25}]}",
        "{'id': 'a2', 'text': 'The envoy spoke at noon .', 'actors': [{'role': 'actor', 'start': 0, 'end': 9}]}",
        "{'id': 'a3', 'text': 'Nobody knows this sentence .', 'actors': [{'role': 'actor', 'start': 0, 'end': 6}]}"
    };

    @TempDir
    private Path folder;

    private Path classes = Path.of("");
    private Path actors = Path.of("");

    @BeforeEach
    void write() {
        classes = file(folder, "snippets.jsonl", CLASSES);
        actors = file(folder, "cameo_actors.jsonl", ACTORS);
    }

    @Test
    void allClassesRight() {
        Coder coder = Example.coder(
                claim("ASSAULT", "190", "shelled"),
                claim("SUPPORT", "051", "praised"),
                claim(null, "010", "spoke"),
                claim("ACCUSE", "115", "sued"));
        Report report = Evaluation.run(classes, null, Systems.none().withCoder(coder), 2, 3);
        assertThat(report.task()).isEqualTo("classes");
        assertThat(report.figure("main class", "all", "accuracy")).contains(1.0);
        assertThat(report.figure("main class", "all", "macro_f1")).contains(1.0);
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void noClaimIsClassZero() {
        Report report = Evaluation.run(classes, null, Systems.none().withCoder(Example::nothing), 1, 3);
        assertThat(report.figure("main class", "all", "accuracy")).contains(0.25);
        assertThat(report.figure("main class", "4", "f1")).contains(0.0);
        assertThat(report.faults()).extracting(FaultKind::kind).contains("class 4 taken for 0 (no claim)");
        assertThat(report.confusions().get(0).cell("4", "0")).isEqualTo(1);
    }

    @Test
    void theMostFrequentClassWinsAndTiesGoToTheHigher() {
        Coder coder = Example.coder(claim("ACCUSE", "112", "sued"), claim("SUPPORT", "051", "mayor"));
        Report report = Evaluation.run(classes, null, Systems.none().withCoder(coder), 1, 0);
        assertThat(report.figure("main class", "3", "recall")).contains(1.0);
        assertThat(report.figure("main class", "1", "recall")).contains(1.0);
    }

    @Test
    void rolesAllRight() {
        Coder coder =
                Example.coder(claim("ASSAULT", "190", "shelled").by("The navy").to("the port"));
        Report report = Evaluation.run(actors, null, Systems.none().withCoder(coder), 2, 3);
        assertThat(report.figure("role, exact span", "all", "f1")).contains(1.0);
        assertThat(report.figure("role, head word", "all", "f1")).contains(1.0);
        assertThat(report.faults()).isEmpty();
        assertThat(report.notes())
                .containsExactly("1 left out: sentences of class 0", "1 left out: sentences whose class is not known");
    }

    @Test
    void rolesHalfRight() {
        Coder coder = Example.coder(claim("ASSAULT", "190", "shelled").by("navy", "the port"));
        Report report = Evaluation.run(actors, "actors", Systems.none().withCoder(coder), 1, 3);
        assertThat(report.figure("role, exact span", "all", "f1")).contains(0.0);
        assertThat(report.figure("role, head word", "all", "precision")).contains(0.5);
        assertThat(report.figure("role, head word", "all", "recall")).contains(0.5);
        assertThat(report.faults())
                .extracting(FaultKind::kind)
                .containsExactly("wrong role: recipient taken for actor [dep]");
    }

    @Test
    void rolesOfNoClaim() {
        Report report = Evaluation.run(actors, null, Systems.none().withCoder(Example::nothing), 1, 3);
        assertThat(report.figure("role, head word", "all", "f1")).contains(0.0);
        assertThat(report.score("role, head word", "all").orElseThrow().n()).isEqualTo(2);
    }
}
