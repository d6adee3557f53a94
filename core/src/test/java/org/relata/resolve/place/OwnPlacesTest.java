package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's gazetteer beside the built-in one. */
class OwnPlacesTest {

    @TempDir
    private Path folder;

    private Gazetteer load(String... lines) throws IOException {
        Path file = folder.resolve("places.tsv");
        Files.writeString(file, GazetteerRow.HEADER + "\n" + String.join("\n", lines) + "\n");
        return Gazetteer.with(List.of(file), remark -> {});
    }

    @Test
    void placesAreFoundByEachName() throws IOException {
        Gazetteer gazetteer = load(
                "9000001\tTal Zaytun\tTell Zeitoun|Zaytunabad\ttown\tSYR\tAleppo\t36.5\t37.25\t1200",
                "\tGlass Hills\t\trange\t\t\t10\t-20\t");
        Gazetteer.Candidate town = gazetteer.find("Zaytunabad").get(0);
        assertThat(town.alternate()).isTrue();
        assertThat(town.place())
                .isEqualTo(new Place("Tal Zaytun", PlaceKind.TOWN, "SYR", "Aleppo", 36.5, 37.25, 1200, 9000001L));
        assertThat(gazetteer.find("tal-zaytun").get(0).alternate()).isFalse();
        assertThat(gazetteer.knows("Glass Hills")).isTrue();
        assertThat(gazetteer.find("Glass Hills").get(0).place().country()).isNull();
        assertThat(gazetteer.find("Aleppo")).isNotEmpty();
        assertThat(Gazetteer.builtIn().knows("Zaytunabad")).isFalse();
    }

    @Test
    void aRowIsWrittenAsItIsRead() {
        String line = "9000001\tTal Zaytun\tTell Zeitoun|Zaytunabad\ttown\tSYR\tAleppo\t36.5\t37.25\t1200";
        assertThat(GazetteerRow.of(line).line()).isEqualTo(line);
    }

    @Test
    void eachFaultIsNamed() {
        assertThatThrownBy(() -> load(
                        "1\tA\t\ttown\tSYR\t\t1\t2",
                        "1\t\t\ttown\tSYR\t\t1\t2\t3",
                        "1\tA\t\thut\tSYR\t\t1\t2\t3",
                        "1\tA\t\ttown\tXXX\t\t1\t2\t3",
                        "1\tA\t\ttown\tSYR\t\t91\t2\t3",
                        "x\tA\t\ttown\tSYR\t\t1\t2\t3"))
                .hasMessageContaining("places.tsv:2: nine columns")
                .hasMessageContaining("places.tsv:3: the name")
                .hasMessageContaining("places.tsv:4: no kind of place: 'hut'")
                .hasMessageContaining("places.tsv:5: no country has the code 'XXX'")
                .hasMessageContaining("places.tsv:6: latitude")
                .hasMessageContaining("places.tsv:7: columns 1 and 9");
    }
}
