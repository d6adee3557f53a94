package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.petrarch.Dictionaries;

/** A user's actors and agents over the built-in ones. */
class OwnActorsTest {

    private static final LocalDate IN_2001 = LocalDate.of(2001, 5, 1);
    private static final LocalDate IN_2004 = LocalDate.of(2004, 5, 1);
    private static final LocalDate IN_2010 = LocalDate.of(2010, 5, 1);

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();

    private ActorNames load(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return OwnActors.read(List.of(folder), remarks::add).names();
    }

    private static ActorMatch best(ActorNames names, String name, LocalDate day) {
        return names.best(name, day).orElseThrow(() -> new AssertionError(name + ": " + names.lookup(name, day)));
    }

    @Test
    void anActorIsAddedAndItsNamesAreItsAlone() throws IOException {
        ActorNames names = load("own.yaml", """
                actors:
                  - {id: xx-hill-brigade, kind: armed-group, country: SYR, sectors: [REB], names: [Hill Brigade]}
                  - {id: xx-unrelated, kind: armed-group, sectors: [REB], names: [Hezbollah]}
                """);
        assertThat(best(names, "Hill Brigade", IN_2010).actor()).isEqualTo("xx-hill-brigade");
        assertThat(best(names, "Hezbollah", IN_2010).actor()).isEqualTo("xx-unrelated");
        assertThat(best(names, "Syria", IN_2010).actor()).isEqualTo("syr");
        assertThat(remarks).anyMatch(line -> line.contains("names of the built-in registry"));
    }

    @Test
    void theWholeRegistryCanBeReplaced() throws IOException {
        ActorNames names = load("own.yaml", """
                replace: true
                actors:
                  - {id: xx-hill-brigade, kind: armed-group, country: SYR, sectors: [REB], names: [Hill Brigade]}
                """);
        assertThat(names.best("Hezbollah", IN_2010)).isEmpty();
        assertThat(best(names, "Hill Brigade", IN_2010).actor()).isEqualTo("xx-hill-brigade");
        assertThat(best(names, "Syria", IN_2010).actor()).isEqualTo("syr");
    }

    @Test
    void allFaultsAreNamed() {
        assertThatThrownBy(() -> load("own.yaml", """
                actors:
                  - {id: a, kind: brigade, names: [A]}
                  - {id: b, kind: person}
                  - {id: c, kind: person, sectors: [QQQ], names: [C]}
                  - {id: d, kind: person, colour: red, names: [D]}
                """))
                .hasMessageContaining("own.yaml:2: no kind of actor: brigade")
                .hasMessageContaining("own.yaml:3: an actor needs at least one name")
                .hasMessageContaining("own.yaml:4: 'QQQ' is no PLOVER sector")
                .hasMessageContaining("own.yaml:5: unknown key 'colour'");
        assertThatThrownBy(() -> load("verbs.txt", Dictionaries.text("verbs.txt")))
                .hasMessageContaining("--rules");
    }

    @Test
    void dictionaryActorsHaveTheirCodeOfTheDay() throws IOException {
        ActorNames names = load("actors.txt", Dictionaries.text("actors.txt"));
        ActorMatch brigade = best(names, "the Brigade of the Hills", IN_2010);
        assertThat(brigade.kind()).isEqualTo(ActorKind.ARMED_GROUP);
        assertThat(brigade.sectors()).containsExactly("REB");
        assertThat(brigade.country()).isEqualTo("SYR");
        assertThat(best(names, "HBR", IN_2010).actor()).isEqualTo(brigade.actor());
        assertThat(best(names, "John Q. Doe", IN_2001).kind()).isEqualTo(ActorKind.PERSON);
        assertThat(best(names, "John Q. Doe", IN_2001).sectors()).containsExactly("GOV");
        assertThat(best(names, "John Q. Doe", IN_2004).sectors()).containsExactly("ELI");
        assertThat(best(names, "John Q. Doe", IN_2010).sectors()).containsExactly("GOV", "BUS");
        assertThat(best(names, "Syria", IN_2010).actor()).isEqualTo("syr");
        assertThat(remarks)
                .anyMatch(line -> line.endsWith("taken: 4 actors"))
                .anyMatch(line -> line.contains("which the country table has"));
    }

    @Test
    void dictionaryAgentsAreGenericAgents() throws IOException {
        ActorNames names = load("agents.txt", Dictionaries.text("agents.txt"));
        assertThat(best(names, "two ferrymen", IN_2010).sectors()).containsExactly("LAB");
        assertThat(best(names, "lantern police", IN_2010).sectors()).containsExactly("COP");
        assertThat(best(names, "the rebels", IN_2010).sectors()).containsExactly("REB");
    }

    /** The field's own dictionary; not in the repository. */
    @Test
    void theRealDictionaryLoadsInAboutASecond() {
        Path real = Path.of("../../../shared/samples/petrarch/Phoenix.Countries.actors.txt");
        assumeThat(Files.exists(real)).as("skipped: " + real + " is not there").isTrue();
        OwnActors.read(List.of(real), remarks::add);
        remarks.clear();
        long start = System.nanoTime();
        OwnActors own = OwnActors.read(List.of(real), remarks::add);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(remarks).anyMatch(line -> line.endsWith("taken: 18340 actors"));
        assertThat(millis).isLessThan(10_000);
        ActorNames names = own.names();
        System.err.println("54,526 lines read in " + millis + " ms, indexed after "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(best(names, "Muhammad Mustafa Mero", IN_2001).sectors()).containsExactly("GOV");
        assertThat(best(names, "Muhammad Mustafa Mero", IN_2010).sectors()).containsExactly("ELI");
    }
}
