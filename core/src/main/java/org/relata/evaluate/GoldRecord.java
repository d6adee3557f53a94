package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.Published;
import org.relata.model.Span;

/** One line of a gold file, its offsets turned from code points into UTF-16 code units. */
final class GoldRecord {

    private final int line;
    private final JsonNode json;
    private final String text;
    private final CodePoints offsets;

    GoldRecord(int line, JsonNode json) {
        this.line = line;
        this.json = json;
        this.text = json.path("text").asText("");
        this.offsets = new CodePoints(text);
    }

    int line() {
        return line;
    }

    JsonNode json() {
        return json;
    }

    String text() {
        return text;
    }

    /** The record's id, or its line. */
    String id() {
        return json.path("id").asText("line " + line);
    }

    /** A field as text, or null. */
    @Nullable
    String field(String name) {
        return string(json.path(name));
    }

    /** The value as text; null where it is absent or null. */
    static @Nullable String string(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    /** The text as a document whose only part is its body, but for a headline run together with it. */
    Document document() {
        return new Document(
                id(),
                "gold",
                field("url"),
                field("publisher"),
                null,
                published(),
                "en",
                text,
                Part.ofBody(field("title"), text));
    }

    private @Nullable Published published() {
        String date = json.has("date") ? field("date") : field("published");
        try {
            return date == null ? null : Published.parse(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The span of an object with {@code start} and {@code end}.
     *
     * @throws RelataException when they are not there or lie outside the text
     */
    Span span(JsonNode object) {
        return span(object.path("start"), object.path("end"));
    }

    /** The spans of a list of {@code [start, end]}. */
    List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>(pairs.size());
        for (JsonNode pair : pairs) {
            spans.add(span(pair.path(0), pair.path(1)));
        }
        return spans;
    }

    private Span span(JsonNode start, JsonNode end) {
        if (!start.isInt()
                || !end.isInt()
                || start.intValue() < 0
                || end.intValue() < start.intValue()
                || end.intValue() > offsets.length()) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    "gold line " + line + ": no span within the text: start " + start + ", end " + end);
        }
        return new Span(offsets.toUnits(start.intValue()), offsets.toUnits(end.intValue()));
    }
}
