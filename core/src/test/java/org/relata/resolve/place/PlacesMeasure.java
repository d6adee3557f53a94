package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/** Measures mentions and places on the gold articles; runs only with {@code -Dmeasure=true}. */
class PlacesMeasure {

    private static final Path GOLD = Path.of("/work/shared/gold/geo.jsonl");
    private static final double NEAR_KM = 161;

    private final Gazetteer gazetteer = Gazetteer.builtIn();
    private final PlaceMentions mentions = new PlaceMentions(gazetteer);
    private final PlaceResolver resolver = new PlaceResolver(gazetteer);
    private final Map<String, Integer> missed = new HashMap<>();
    private final Map<String, Integer> invented = new HashMap<>();
    private final Map<String, Integer> misplaced = new HashMap<>();
    private final Map<String, Integer> unreachable = new HashMap<>();
    private final Map<String, Integer> byRole = new TreeMap<>();
    private int gold;
    private int found;
    private int predicted;
    private int right;
    private int withPoint;
    private int reachable;
    private int near;
    private int nearFound;
    private int pointFound;

    @Test
    void geo() throws IOException {
        Assumptions.assumeTrue(Boolean.getBoolean("measure"), "run with -Dmeasure=true");
        Assumptions.assumeTrue(Files.exists(GOLD), GOLD + " is not there: skipped");
        Nlp4jParser parser = Nlp4jParser.load(ModelProgress.SILENT);
        ObjectMapper json = new ObjectMapper();
        long parsing = 0;
        long resolving = 0;
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode row = json.readTree(line);
            String text = row.get("text").asText();
            long start = System.nanoTime();
            ParsedDocument document = parser.parse(document(row.get("id").asText(), text));
            long parsed = System.nanoTime();
            List<ResolvedPlace> places = resolver.resolve(mentions.find(document), PlaceHints.none());
            parsing += parsed - start;
            resolving += System.nanoTime() - parsed;
            score(row, text, places);
        }
        report(parsing, resolving);
        assertThat(gold).isPositive();
    }

    private void score(JsonNode row, String text, List<ResolvedPlace> places) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode place : row.get("places")) {
            Span span = new Span(
                    text.offsetByCodePoints(0, place.get("start").asInt()),
                    text.offsetByCodePoints(0, place.get("end").asInt()));
            spans.add(span);
            gold++;
            ResolvedPlace match = places.stream()
                    .filter(p -> p.mention().span().overlaps(span))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                found++;
            } else {
                missed.merge(context(text, span), 1, Integer::sum);
            }
            point(place, match);
        }
        for (ResolvedPlace place : places) {
            predicted++;
            boolean hit = spans.stream()
                    .anyMatch(span -> span.overlaps(place.mention().span()));
            right += hit ? 1 : 0;
            byRole.merge(place.mention().role() + (hit ? " right" : " wrong"), 1, Integer::sum);
            if (!hit) {
                invented.merge(
                        place.mention().role() + " "
                                + context(text, place.mention().span()),
                        1,
                        Integer::sum);
            }
        }
    }

    private void point(JsonNode place, @Nullable ResolvedPlace match) {
        if (!place.hasNonNull("lat")) {
            return;
        }
        withPoint++;
        double lat = place.get("lat").asDouble();
        double lon = place.get("lon").asDouble();
        String name = place.get("text").asText();
        boolean reach = gazetteer.find(name).stream().anyMatch(c -> isNear(c.place(), lat, lon))
                || gazetteer.byDemonym(name).filter(p -> isNear(p, lat, lon)).isPresent();
        boolean ok = match != null && match.place() != null && isNear(match.place(), lat, lon);
        reachable += reach ? 1 : 0;
        near += reach && ok ? 1 : 0;
        pointFound += match != null && reach ? 1 : 0;
        nearFound += match != null && ok && reach ? 1 : 0;
        if (!reach) {
            unreachable.merge(
                    name + " " + place.path("admin1").asText() + " "
                            + place.path("fclass").asText(),
                    1,
                    Integer::sum);
        } else if (match != null && !ok) {
            misplaced.merge(
                    name + " is " + place.path("admin1").asText() + "/"
                            + place.path("country").asText() + ", got " + match.place(),
                    1,
                    Integer::sum);
        }
    }

    private static boolean isNear(Place place, double lat, double lon) {
        return Place.kilometres(place.lat(), place.lon(), lat, lon) <= NEAR_KM;
    }

    private static String context(String text, Span span) {
        return text.substring(Math.max(0, span.begin() - 25), span.begin()).replace('\n', ' ') + "[" + span.of(text)
                + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 20))
                        .replace('\n', ' ');
    }

    private void report(long parsing, long resolving) throws IOException {
        double precision = (double) right / predicted;
        double recall = (double) found / gold;
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                "mentions P %.3f R %.3f F1 %.3f (gold %d, predicted %d)%n",
                precision, recall, 2 * precision * recall / (precision + recall), gold, predicted));
        out.append(String.format("with point %d, gazetteer reaches %.3f%n", withPoint, (double) reachable / withPoint));
        out.append(String.format(
                "within 161 km of reachable %.3f; of those found %.3f%n",
                (double) near / reachable, (double) nearFound / pointFound));
        out.append(String.format("parsing %.1f s, resolving %.1f s%n", parsing / 1e9, resolving / 1e9));
        out.append(byRole);
        System.out.println(out);
        Path folder = Files.createDirectories(Path.of("target", "places"));
        Files.writeString(folder.resolve("report.txt"), out);
        Map<String, Map<String, Integer>> lists =
                Map.of("missed", missed, "invented", invented, "misplaced", misplaced, "unreachable", unreachable);
        for (Map.Entry<String, Map<String, Integer>> list : lists.entrySet()) {
            List<String> lines = list.getValue().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(e -> e.getValue() + "\t" + e.getKey())
                    .toList();
            Files.write(folder.resolve(list.getKey() + ".txt"), lines);
        }
    }

    private static Document document(String id, String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()), null, null);
        return new Document(id, id, null, null, null, null, "en", text, List.of(body));
    }
}
