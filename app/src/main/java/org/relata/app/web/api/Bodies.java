package org.relata.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import org.relata.app.web.Refusal;
import org.relata.contract.Json;

/** What is sent with a request. */
final class Bodies {

    private Bodies() {}

    /** The object that was sent; refused when it is none, or is not said to be JSON. */
    static JsonNode json(Context context) {
        String type = context.contentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new Refusal(415, "Send JSON, with Content-Type: application/json.");
        }
        try {
            JsonNode body = Json.tree(context.body());
            if (body.isObject()) {
                return body;
            }
        } catch (UncheckedIOException notJson) {
            throw Refusal.wrong("The body is not JSON: " + notJson.getMessage());
        }
        throw Refusal.wrong("The body is not a JSON object.");
    }

    /** A text of it; refused when it is missing. */
    static String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isTextual()) {
            throw Refusal.wrong("The body wants \"" + field + "\", a text.");
        }
        return value.textValue();
    }
}
