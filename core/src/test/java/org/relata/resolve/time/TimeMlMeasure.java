package org.relata.resolve.time;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/**
 * Measures time expressions against TimeBank; prints figures and asserts nothing. Run with {@code -Dmeasure=true}, and {@code
 * -Dmeasure.parser=true} for tense from the parser; the
 * faults go to the file named by {@code -Dmeasure.faults}.
 */
class TimeMlMeasure {

    private static final Path GOLD = Path.of("../../../shared/gold/timeml.jsonl");

    private record Gold(Span span, String type, String value) {}

    private int gold;
    private int found;
    private int matched;
    private int valued;
    private int typed;
    private final Map<String, int[]> byType = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void relaxedAndWithValue() throws IOException {
        assumeTrue(Boolean.getBoolean("measure"), "measuring was not asked for: -Dmeasure=true");
        Path file = Files.exists(GOLD) ? GOLD : Path.of("../../shared/gold/timeml.jsonl");
        assumeTrue(
                Files.exists(file),
                "skipped: no gold data at " + file.toAbsolutePath().normalize());
        for (String line : Files.readAllLines(file)) {
            String text = new ObjectMapper().readTree(line).get("text").asText();
            TimeExpressions.english().find(text, new Span(0, text.length()), LocalDate.of(2000, 1, 1));
        }
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int characters = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode document = new ObjectMapper().readTree(line);
            characters += document.get("text").asText().length();
            score(document);
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
        report(characters, seconds);
    }

    private void score(JsonNode document) {
        String text = document.get("text").asText();
        LocalDate published = LocalDate.parse(document.get("date").asText().substring(0, 10));
        List<Gold> wanted = gold(document, text);
        List<TimeExpression> all = find(text, published).stream()
                .flatMap(expression -> expression.simple().stream())
                .toList();
        gold += wanted.size();
        found += all.size();
        boolean[] used = new boolean[all.size()];
        for (Gold one : wanted) {
            int[] counts = byType.computeIfAbsent(one.type(), type -> new int[3]);
            counts[0]++;
            int hit = hit(all, used, one.span());
            if (hit < 0) {
                faults.add("MISS " + around(text, one.span(), published) + " " + one.type() + " " + one.value());
                continue;
            }
            used[hit] = true;
            matched++;
            counts[1]++;
            TimeExpression mine = all.get(hit);
            typed += mine.kind().name().equals(one.type()) ? 1 : 0;
            if (mine.value().equals(one.value())) {
                valued++;
                counts[2]++;
            } else {
                faults.add("VALUE " + around(text, one.span(), published) + " gold " + one.value() + " mine "
                        + mine.value() + " (" + mine.text() + ")");
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                faults.add("FALSE " + around(text, all.get(i).span(), published) + " "
                        + all.get(i).value());
            }
        }
    }

    private static List<TimeExpression> find(String text, LocalDate published) {
        if (!Boolean.getBoolean("measure.parser")) {
            return TimeExpressions.english().find(text, new Span(0, text.length()), published);
        }
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document =
                new Document("d", "v", null, null, null, Published.on(published), "en", text, List.of(body));
        return TimeExpressions.english().find(SharedParser.parser().parse(document)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Gold> gold(JsonNode document, String text) {
        List<Gold> wanted = new ArrayList<>();
        for (JsonNode timex : document.get("timexes")) {
            int begin = text.offsetByCodePoints(0, timex.get("start").asInt());
            int end = text.offsetByCodePoints(0, timex.get("end").asInt());
            wanted.add(new Gold(
                    new Span(begin, end),
                    timex.get("type").asText(),
                    timex.get("value").asText()));
        }
        return wanted;
    }

    private static int hit(List<TimeExpression> all, boolean[] used, Span span) {
        for (int i = 0; i < all.size(); i++) {
            if (!used[i] && all.get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    private static String around(String text, Span span, LocalDate published) {
        String before = text.substring(Math.max(0, span.begin() - 60), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        return (published + " " + before + "[[" + span.of(text) + "]]" + after).replaceAll("\\s+", " ");
    }

    private void report(int characters, double seconds) throws IOException {
        double precision = (double) matched / found;
        double recall = (double) matched / gold;
        double f1 = 2 * precision * recall / (precision + recall);
        double valueF1 = 2.0 * valued / (found + gold);
        System.out.printf(
                "TimeBank: relaxed P %.3f R %.3f F1 %.3f; with value F1 %.3f, of the matched %.3f; type right %.3f%n",
                precision, recall, f1, valueF1, (double) valued / matched, (double) typed / matched);
        byType.forEach((type, counts) ->
                System.out.printf("  %s: %d gold, %d found, %d with value%n", type, counts[0], counts[1], counts[2]));
        System.out.printf("  %d characters in %.2f s of CPU, JSON and scoring included%n", characters, seconds);
        String out = System.getProperty("measure.faults");
        if (out != null) {
            Files.write(Path.of(out), faults);
        }
    }
}
