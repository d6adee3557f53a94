package org.relata.code.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.relata.code.certainty.CertaintyReader;
import org.relata.code.certainty.Reading;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** Prints Pearson's r and F1 on factuality.jsonl; runs only with {@code -Dmeasure=true}. */
@EnabledIfSystemProperty(named = "measure", matches = "true")
class CertaintyMeasure {

    private final Map<String, List<double[]>> pairs = new TreeMap<>();

    @Test
    void factuality() throws IOException {
        for (JsonNode line : GoldLines.of("factuality.jsonl")) {
            String text = line.path("text").asText();
            ParsedDocument document = SharedParser.parse(text);
            for (JsonNode mention : line.path("factuality")) {
                Span span = GoldLines.span(
                        text, mention.path("start").asInt(), mention.path("end").asInt());
                String corpus = line.path("corpus").asText();
                double gold = mention.path("value").asDouble();
                Reading reading = reading(document, span);
                add(
                        corpus + " author",
                        gold,
                        reading == null ? 3 : reading.forAuthor().factuality());
                add(
                        corpus + " taken place",
                        gold,
                        reading == null ? 3 : reading.takenPlace().factuality());
            }
        }
        pairs.forEach(CertaintyMeasure::print);
    }

    private void add(String key, double gold, double got) {
        pairs.computeIfAbsent(key, unused -> new ArrayList<>()).add(new double[] {gold, got});
    }

    private static Reading reading(ParsedDocument document, Span span) {
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                if (word.span().begin() <= span.begin()
                        && span.begin() < word.span().end()) {
                    return CertaintyReader.builtIn().of(sentence, word);
                }
            }
        }
        return null;
    }

    private static void print(String key, List<double[]> pairs) {
        System.out.printf(
                "%-22s n=%d r=%.3f F1 negative %.3f F1 uncertain %.3f%n",
                key,
                pairs.size(),
                correlation(pairs),
                f1(pairs, value -> Math.round(value) < 0),
                f1(pairs, value -> Math.abs(Math.round(value)) < 3));
    }

    private static double f1(List<double[]> pairs, java.util.function.DoublePredicate is) {
        int both = 0;
        int either = 0;
        for (double[] pair : pairs) {
            both += is.test(pair[0]) && is.test(pair[1]) ? 2 : 0;
            either += (is.test(pair[0]) ? 1 : 0) + (is.test(pair[1]) ? 1 : 0);
        }
        return either == 0 ? 0 : (double) both / either;
    }

    private static double correlation(List<double[]> pairs) {
        double n = pairs.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (double[] pair : pairs) {
            x += pair[0];
            y += pair[1];
            xx += pair[0] * pair[0];
            yy += pair[1] * pair[1];
            xy += pair[0] * pair[1];
        }
        return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    }
}
