package org.relata.code.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relata.model.Span;

/** The gold data beside the repository, which no test needs. */
final class GoldLines {

    private static final Path FOLDER = Path.of(System.getProperty("gold", "/work/shared/gold"));

    private GoldLines() {}

    static List<JsonNode> of(String file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(mapper.readTree(line));
            }
        }
        return lines;
    }

    /** The gold counts code points; we count UTF-16 code units. */
    static Span span(String text, int begin, int end) {
        return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    static List<Span> spans(String text, JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(
                pair -> spans.add(span(text, pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }
}
