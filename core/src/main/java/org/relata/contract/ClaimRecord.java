package org.relata.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/**
 * A claim as it was given in JSON: a light view for comparing and importing. A field that is absent stays absent, one
 * that is null stays null.
 *
 * @param json the whole object; not to be changed
 */
public record ClaimRecord(JsonNode json) {

    /** Whether the field is there, be it null. */
    public boolean given(String field) {
        return json.has(field);
    }

    /** The field's value; a missing node where it is absent. */
    public JsonNode field(String field) {
        return json.path(field);
    }

    /** The field as text; null where it is absent or null. */
    public @Nullable String text(String field) {
        return textOf(json.path(field));
    }

    /** The claim's id. */
    public @Nullable String id() {
        return text("id");
    }

    /** The id of its document. */
    public @Nullable String documentId() {
        return textOf(json.path("document").path("id"));
    }

    /** The words of its sentence. */
    public @Nullable String sentenceText() {
        return textOf(json.path("sentence").path("text"));
    }

    /** Where its sentence stands in the document. */
    public @Nullable Span sentence() {
        return span(json.path("sentence"));
    }

    /** Where its trigger stands in the document. */
    public @Nullable Span trigger() {
        return span(json.path("trigger"));
    }

    /** The objects of a list field; empty where it is absent, null or no list. */
    public List<JsonNode> list(String field) {
        JsonNode value = json.path(field);
        List<JsonNode> found = new ArrayList<>(value.size());
        if (value.isArray()) {
            value.forEach(found::add);
        }
        return found;
    }

    /** The span of an object with {@code begin} and {@code end}; null where they are not given. */
    public static @Nullable Span span(JsonNode object) {
        JsonNode begin = object.path("begin");
        JsonNode end = object.path("end");
        return begin.isInt() && end.isInt() ? new Span(begin.intValue(), end.intValue()) : null;
    }

    private static @Nullable String textOf(JsonNode value) {
        return value.isNull() || value instanceof MissingNode ? null : value.asText();
    }
}
