package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.contract.Json;
import org.relata.store.Kept;
import org.relata.store.Slice;

/** Answers in JSON. */
final class Answers {

    private Answers() {}

    static void json(Context context, Json.Writing writing) {
        context.result(Json.text(writing));
        context.contentType("application/json");
    }

    /** {@code {"claims": […], "next": …}}. */
    static void slice(Context context, String name, Slice<Kept> slice) {
        json(context, json -> {
            json.writeStartObject();
            kept(json, name, slice.items());
            json.writeStringField("next", slice.next() == null ? null : String.valueOf(slice.next()));
            json.writeEndObject();
        });
    }

    static void kept(JsonGenerator json, String name, List<Kept> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (Kept item : items) {
            json.writeRawValue(item.json());
        }
        json.writeEndArray();
    }

    static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }
}
