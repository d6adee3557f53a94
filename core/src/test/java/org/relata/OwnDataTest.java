package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/** A user's type, rule, actor and place in one claim, from end to end. */
class OwnDataTest {

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Document document(String text) {
        return new Document(
                "own",
                "own",
                null,
                null,
                null,
                null,
                "en",
                text,
                List.of(new Part(PartKind.BODY, new Span(0, text.length()))));
    }

    @Test
    void aUsersDataReachesTheClaim() throws IOException {
        Settings settings = Settings.builtIn()
                .withOntology(file("frown.yaml", """
                        type: FROWN
                        definition: Shows displeasure.
                        quad: 3
                        recipient-required: false
                        score: -1
                        cameo: "110"
                        """))
                .withRules(List.of(file("rules.yaml", """
                        type: FROWN
                        rules:
                          - {id: scowl, verbs: ["scowl at:*"], recipient: at}
                        """)))
                .withRegistries(List.of(file("actors.txt", "LANTERN_LEAGUE_ [SYRREB]\n")))
                .withGazetteers(List.of(file("places.tsv", "\tZaytunabad\t\ttown\tSYR\t\t36.5\t37.25\t1200\n")));
        Pipeline pipeline = Pipeline.open(SharedParser::parser, settings, remarks::add);

        List<Claim> claims = pipeline.code(document("The Lantern League scowled at the police in Zaytunabad."))
                .claims();

        Claim claim = claims.stream()
                .filter(one -> "FROWN".equals(one.codes().type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(claims));
        assertThat(claim.actors().get(0).actor()).isEqualTo("petrarch-lantern-league");
        assertThat(claim.actors().get(0).sectors()).containsExactly("REB");
        assertThat(claim.codes().cameo()).isEqualTo("110");
        assertThat(Objects.requireNonNull(claim.place()).name()).isEqualTo("Zaytunabad");
        assertThat(pipeline.provenance().lexicon()).matches("[0-9a-f]{12}\\+[0-9a-f]{12}");
        assertThat(pipeline.provenance().registry()).matches("[0-9a-f]{12}\\+[0-9a-f]{12}");
        assertThat(remarks).anyMatch(line -> line.endsWith("taken: 1 actors"));
    }

    /** The dictionary's verb and pattern against the tree: through a passive, and with the words that the pattern asks for. */
    @Test
    void aVerbDictionaryCodesByItself() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("only.yaml"), "replace: all\n");
        Files.writeString(rules.resolve("verbs.txt"), """
                &SHIP
                +SHIP
                +FERRY

                --- BOARD [170] ---
                BOARD
                - * &SHIP (OF ^)       [171]
                - * {FISHING BOATS}    [1712]
                - * JOKE               [---]
                """);
        Pipeline pipeline =
                Pipeline.open(SharedParser::parser, Settings.builtIn().withRules(List.of(rules)), remarks::add);

        assertThat(cameo(pipeline, "Two fishing boats were boarded by the navy."))
                .containsExactly("1712");
        assertThat(cameo(pipeline, "The navy boarded a boat.")).containsExactly("170");
        assertThat(cameo(pipeline, "The navy attacked a boat.")).isEmpty();
    }

    private static List<String> cameo(Pipeline pipeline, String text) {
        return pipeline.code(document(text)).claims().stream()
                .map(claim -> Objects.requireNonNullElse(claim.codes().cameo(), "none"))
                .filter(code -> !code.equals("none"))
                .toList();
    }
}
