package org.relata.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pins both score tables whole: a wrong copy of Goldstein's is in circulation. */
class ScoreTablesTest {

    private final Ontology ontology = Ontology.builtIn();

    @Test
    void goldsteinIsGdeltsOwn() {
        Map<String, Double> expected = new TreeMap<>();
        rows("goldstein.txt").forEach(cells -> {
            for (int i = 1; i < cells.length; i++) {
                expected.put(cells[i], Double.valueOf(cells[0]));
            }
        });
        Map<String, Double> actual = new TreeMap<>();
        ontology.cameoCodes().forEach(code -> actual.put(code.code(), code.goldstein()));
        assertThat(expected).hasSize(313);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void ploverIsTheManuals() {
        Map<String, String> expected = new TreeMap<>();
        rows("plover-scores.txt").forEach(cells -> expected.put(cells[0], cells[1]));
        Map<String, String> actual = new TreeMap<>();
        for (PloverType type : ontology.types()) {
            actual.put(type.name(), String.valueOf(type.score()));
            for (Mode mode : type.modes()) {
                actual.put(type.name() + "/" + mode.name(), mode.score() == null ? "-" : String.valueOf(mode.score()));
            }
        }
        assertThat(expected).hasSize(16 + 67);
        assertThat(actual).isEqualTo(expected);
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(ScoreTablesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
