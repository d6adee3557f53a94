package org.relata.code.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.Attributions;
import org.relata.code.attribution.Form;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** Prints precision, recall and F1 on polnear.jsonl; runs only with {@code -Dmeasure=true}. */
@EnabledIfSystemProperty(named = "measure", matches = "true")
class AttributionMeasure {

    private static final double HALF = 0.5;

    private record Pair(int gold, int got, boolean source, double content) {}

    private int golds;
    private int gots;
    private int cues;
    private int sources;
    private int contents;

    @Test
    void polnear() throws IOException {
        for (JsonNode line : GoldLines.of("polnear.jsonl")) {
            document(line);
        }
        print("cue", cues);
        print("source head and cue", sources);
        print("and content half shared", contents);
    }

    private void document(JsonNode line) {
        String text = line.path("text").asText();
        ParsedDocument document = SharedParser.parse(text);
        List<Attribution> found = Attributions.builtIn().find(document).stream()
                .filter(one -> one.form() != Form.SCARE_QUOTES)
                .toList();
        List<JsonNode> gold = new ArrayList<>();
        line.path("attributions").forEach(one -> {
            if (!one.path("cue").isEmpty()) {
                gold.add(one);
            }
        });
        golds += gold.size();
        gots += found.size();
        count(pairs(document, text, gold, found), gold.size(), found.size());
    }

    private static List<Pair> pairs(
            ParsedDocument document, String text, List<JsonNode> gold, List<Attribution> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            List<Span> cue = GoldLines.spans(text, gold.get(i).path("cue"));
            List<Span> source = GoldLines.spans(text, gold.get(i).path("source"));
            List<Span> content = GoldLines.spans(text, gold.get(i).path("content"));
            for (int j = 0; j < found.size(); j++) {
                Attribution one = found.get(j);
                if (cue.stream().anyMatch(piece -> piece.overlaps(one.cue().span()))) {
                    pairs.add(new Pair(i, j, sameSource(document, source, one), share(content, one.content())));
                }
            }
        }
        pairs.sort(
                Comparator.comparing(Pair::source).thenComparing(Pair::content).reversed());
        return pairs;
    }

    private void count(List<Pair> pairs, int gold, int found) {
        boolean[] goldUsed = new boolean[gold];
        boolean[] foundUsed = new boolean[found];
        for (Pair pair : pairs) {
            if (!goldUsed[pair.gold] && !foundUsed[pair.got]) {
                goldUsed[pair.gold] = true;
                foundUsed[pair.got] = true;
                cues++;
                sources += pair.source ? 1 : 0;
                contents += pair.source && pair.content >= HALF ? 1 : 0;
            }
        }
    }

    private static boolean sameSource(ParsedDocument document, List<Span> gold, Attribution one) {
        if (gold.isEmpty() || one.source() == null) {
            return gold.isEmpty() && one.source() == null;
        }
        Span head = one.source().head().span();
        return gold.contains(one.source().span())
                || gold.stream().anyMatch(piece -> head.equals(headOf(document, piece)));
    }

    private static Span headOf(ParsedDocument document, Span phrase) {
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                boolean top = sentence.head(word)
                        .filter(above -> phrase.overlaps(above.span()))
                        .isEmpty();
                if (phrase.overlaps(word.span()) && top && !word.is("punct")) {
                    return word.span();
                }
            }
        }
        return phrase;
    }

    private static double share(List<Span> one, List<Span> other) {
        BitSet either = new BitSet();
        BitSet both = new BitSet();
        one.forEach(span -> either.set(span.begin(), span.end()));
        other.forEach(span -> both.set(span.begin(), span.end()));
        BitSet shared = (BitSet) either.clone();
        shared.and(both);
        either.or(both);
        return either.isEmpty() ? 0 : (double) shared.cardinality() / either.cardinality();
    }

    private void print(String measure, int right) {
        System.out.printf(
                "%-24s P %.3f R %.3f F1 %.3f%n",
                measure, (double) right / gots, (double) right / golds, 2.0 * right / (gots + golds));
    }
}
