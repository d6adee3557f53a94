package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.model.Document;

/** What a claim says of its document: all but the text. */
record Head(
        String id,
        String version,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String published,
        @Nullable String language) {

    static Head of(Document document) {
        return new Head(
                document.id(),
                document.version(),
                document.url(),
                document.publisher(),
                document.title(),
                document.published() == null ? null : document.published().toString(),
                document.language());
    }

    static Head of(JsonNode document) {
        return new Head(
                needed(document, "id", "document."),
                needed(document, "version", "document."),
                text(document, "url"),
                text(document, "publisher"),
                text(document, "title"),
                text(document, "published"),
                text(document, "language"));
    }

    static String needed(JsonNode object, String field, String within) {
        String value = text(object, field);
        if (value == null || value.isEmpty()) {
            throw new RelataException(
                    RelataException.Code.INPUT,
                    "the field \"" + within + field + "\" is missing; give claims as `relata code` writes them");
        }
        return value;
    }

    static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
