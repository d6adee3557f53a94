package org.relata.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;

/** A document as JSON: what {@code relata read} and {@code relata code --documents} write. */
public final class DocumentJson {

    private DocumentJson() {}

    /**
     * Writes one object. Nothing is flushed.
     *
     * @throws IOException when the generator's target fails
     */
    public static void write(Document document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", document.id());
        json.writeStringField("version", document.version());
        json.writeStringField("url", document.url());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("title", document.title());
        json.writeStringField(
                "published",
                document.published() == null ? null : document.published().toString());
        json.writeStringField("language", document.language());
        if (document.fetched() != null) {
            json.writeStringField("fetched", document.fetched().toString());
        }
        json.writeStringField("text", document.text());
        json.writeArrayFieldStart("parts");
        for (Part part : document.parts()) {
            part(part, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void part(Part part, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", part.kind().word());
        SettingJson.offsets(part.span(), json);
        json.writeStringField("author", part.author());
        json.writeStringField("published", part.published());
        json.writeEndObject();
    }

    /**
     * Reads back what {@link #write} wrote.
     *
     * @throws RelataException when a field that must be there is not, or a value is none of the contract's
     */
    public static Document read(JsonNode json) {
        String text = needed(json, "text");
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : json.path("parts")) {
            parts.add(part(part, text.length()));
        }
        return new Document(
                needed(json, "id"),
                needed(json, "version"),
                optional(json, "url"),
                optional(json, "publisher"),
                optional(json, "title"),
                published(optional(json, "published")),
                optional(json, "language"),
                text,
                parts,
                published(optional(json, "fetched")));
    }

    private static Part part(JsonNode json, int length) {
        Span span = ClaimRecord.span(json);
        if (span == null || span.end() > length) {
            throw wrong("a part has no begin and end within the text");
        }
        String kind = needed(json, "kind");
        for (PartKind known : PartKind.values()) {
            if (known.word().equals(kind.toLowerCase(Locale.ROOT))) {
                return new Part(known, span, optional(json, "author"), optional(json, "published"));
            }
        }
        throw wrong("the part kind \"" + kind + "\" is none of headline, body, comment, caption");
    }

    private static @Nullable Published published(@Nullable String value) {
        try {
            return value == null ? null : Published.parse(value);
        } catch (DateTimeException e) {
            throw new RelataException(
                    RelataException.Code.INPUT,
                    "document: published \"" + value + "\" is no ISO 8601 date or time with offset",
                    e);
        }
    }

    private static String needed(JsonNode json, String field) {
        String value = optional(json, field);
        if (value == null) {
            throw wrong("the field \"" + field + "\" is missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private static RelataException wrong(String what) {
        return new RelataException(
                RelataException.Code.INPUT, "document: " + what + "; give it in the form that `relata read` writes");
    }
}
