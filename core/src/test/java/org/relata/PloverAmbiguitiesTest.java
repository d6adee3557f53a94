package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/** Where two PLOVER types could be meant, the manual says which: each case from a sentence to its codes. */
class PloverAmbiguitiesTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");

    private record Case(String id, String sentence, List<String> wanted, List<String> unwanted) {

        static Case of(String line) {
            List<String> fields = TAB.splitAsStream(line).toList();
            return new Case(fields.get(0), fields.get(1), types(fields.get(2)), types(fields.get(3)));
        }

        private static List<String> types(String field) {
            return field.equals("-") ? List.of() : SPACE.splitAsStream(field).toList();
        }
    }

    private static List<Case> cases() {
        return GoldenArticle.resource("ambiguities.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Case::of)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.id(), () -> {
                    Set<String> found = types(one.sentence());
                    assertThat(found).as(one.sentence()).containsAll(one.wanted());
                    assertThat(found).as(one.sentence()).isNotEmpty().noneMatch(one.unwanted()::contains);
                }));
    }

    /** Each type, and each type with its mode. */
    private static Set<String> types(String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document("t", "t", null, null, null, null, "en", text, List.of(body));
        Set<String> types = new LinkedHashSet<>();
        for (Claim claim : PIPELINE.code(document).claims()) {
            String type = claim.codes().type();
            if (claim.kind().equals("event") && type != null) {
                types.add(type);
                for (String mode : new ArrayList<>(claim.codes().modes())) {
                    types.add(type + "/" + mode);
                }
            }
        }
        return types;
    }
}
