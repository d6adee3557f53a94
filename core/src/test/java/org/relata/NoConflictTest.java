package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/** Texts that borrow the words of war – sport, films, recipes, medicine – give no more than stray acts of force. */
class NoConflictTest {

    private static final int FILES = 8;
    private static final double MOST_IN_A_THOUSAND_WORDS = 1.0;

    private record Text(String id, String kind, LocalDate published, String text) {

        int words() {
            return text.split("\\s+").length;
        }

        Document document() {
            Part body = new Part(PartKind.BODY, new Span(0, text.length()));
            return new Document(id, id, null, null, null, Published.on(published), "en", text, List.of(body));
        }
    }

    private static final class Count {

        private int words;
        private int claims;
        private int dropped;
    }

    @Test
    void textsWithoutConflictGiveAtMostOneActOfForceInAThousandWords() throws IOException {
        Pipeline pipeline = Pipeline.builtIn(SharedParser.parser(), null);
        Map<String, Count> kinds = new TreeMap<>();
        List<String> offending = new ArrayList<>();
        for (Text text : texts()) {
            Count count = kinds.computeIfAbsent(text.kind(), k -> new Count());
            count.words += text.words();
            Coded coded = pipeline.code(text.document());
            count.dropped += coded.dropped().size();
            for (Claim claim : coded.claims()) {
                Integer quad = claim.codes().quad();
                if (quad != null && quad == 4) {
                    count.claims++;
                    offending.add(text.id() + " " + text.kind() + " " + claim.rule() + " ["
                            + claim.trigger().text() + "] "
                            + claim.sentence().text(text.text()));
                }
            }
        }
        String table = table(kinds);
        System.out.println(table + String.join("\n", offending));
        int words = kinds.values().stream().mapToInt(count -> count.words).sum();
        assertThat(offending.size() * 1000.0 / words)
                .as("claims of force in 1,000 words\n%s%s", table, String.join("\n", offending))
                .isLessThanOrEqualTo(MOST_IN_A_THOUSAND_WORDS);
    }

    private static String table(Map<String, Count> kinds) {
        StringBuilder table = new StringBuilder("kind           words claims dropped\n");
        kinds.forEach((kind, count) ->
                table.append(String.format("%-13s %6d %6d %7d%n", kind, count.words, count.claims, count.dropped)));
        return table.toString();
    }

    private static List<Text> texts() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Text> texts = new ArrayList<>();
        for (int i = 1; i <= FILES; i++) {
            try (var stream = NoConflictTest.class.getResourceAsStream("/org/relata/noconflict/texts-" + i + ".jsonl");
                    var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode node = mapper.readTree(line);
                    texts.add(new Text(
                            node.get("id").asText(),
                            node.get("kind").asText(),
                            LocalDate.parse(node.get("published").asText()),
                            node.get("text").asText()));
                }
            }
        }
        return texts;
    }
}
