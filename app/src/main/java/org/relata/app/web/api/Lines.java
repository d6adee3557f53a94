package org.relata.app.web.api;

import java.util.List;
import org.relata.contract.Json;

/** Lines for people as {@code {"lines": […]}}. */
final class Lines {

    private Lines() {}

    static String json(List<String> lines) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("lines");
            for (String line : lines) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
