package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.model.Claim;
import org.relata.model.Holder;
import org.relata.model.Participant;
import org.relata.parse.SharedParser;

/**
 * Articles of the kind that report, allege, deny and guess at motives, some with readers' comments behind them. The files
 * {@code articles/NAME.claims} hold claims that a careful reader finds, each read against the text by hand; a line that begins
 * with {@code !} must stand in no claim. {@code -Darticles=write} writes all claims found, to choose from.
 */
class ArticlesTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    @ParameterizedTest
    @ValueSource(strings = {"sahel", "andes", "horn", "caucasus", "island"})
    void claimsThatACarefulReaderFindsAreThere(String name) throws IOException {
        List<Claim> claims =
                PIPELINE.code(GoldenArticle.document("articles", name)).claims();
        List<String> found = claims.stream().map(claim -> line(claim, claims)).toList();
        if ("write".equals(System.getProperty("articles"))) {
            Files.write(Path.of("src/test/resources/org/relata/articles", name + ".claims"), found);
            return;
        }
        List<String> wanted = new ArrayList<>();
        List<String> never = new ArrayList<>();
        GoldenArticle.resource("articles", name + ".claims").lines().forEach(line -> {
            if (line.startsWith("! ")) {
                never.add(line.substring(2));
            } else {
                wanted.add(line);
            }
        });
        assertThat(wanted).isNotEmpty();
        assertThat(found).containsAll(wanted);
        assertThat(found)
                .allSatisfy(line -> never.forEach(part -> assertThat(line).doesNotContain(part)));
    }

    private static String line(Claim claim, List<Claim> all) {
        String type = claim.codes().type() == null
                ? "statement"
                : Objects.requireNonNull(claim.codes().type());
        String holders =
                claim.holders().stream().skip(1).map(ArticlesTest::holder).collect(Collectors.joining());
        String others = claim.others().stream()
                .map(other -> "; " + other.role() + ": " + name(other))
                .collect(Collectors.joining());
        String tolls = claim.tolls().stream()
                .map(toll -> ", " + toll.kind() + " " + toll.low() + "-" + toll.high())
                .collect(Collectors.joining());
        String links = claim.links().stream()
                .map(link -> ", " + link.relation() + " \"" + trigger(link.claim(), all) + "\"")
                .collect(Collectors.joining());
        return claim.part().kind().word() + ": " + type
                + (claim.codes().mode() == null ? "" : "/" + claim.codes().mode()) + " \""
                + claim.trigger().text() + "\" " + names(claim.actors()) + " > " + names(claim.recipients()) + others
                + " (" + claim.certainty().code() + " " + claim.status().word() + ", author "
                + claim.holders().get(0).certainty().code() + holders + ")"
                + (claim.place() == null ? "" : ", at " + claim.place().text())
                + (claim.time() == null
                        ? ""
                        : ", " + claim.time().start() + ".." + claim.time().finish()) + tolls
                + links;
    }

    private static String holder(Holder holder) {
        return " < " + (holder.participant() == null ? "?" : name(holder.participant())) + ":"
                + Objects.requireNonNull(holder.cue()).act();
    }

    private static String trigger(String id, List<Claim> all) {
        return all.stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> claim.trigger().text())
                .findFirst()
                .orElseThrow();
    }

    private static String names(List<Participant> parties) {
        return parties.isEmpty()
                ? "?"
                : parties.stream().map(ArticlesTest::name).collect(Collectors.joining(" + "));
    }

    private static String name(Participant party) {
        String via = party.via();
        return party.text() + (via == null ? "" : " [" + via.substring(0, via.indexOf(" → ")) + "]");
    }
}
