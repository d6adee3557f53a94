package org.relata.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;

/**
 * One document as a JSON object: {@code text}, and any of {@code id}, {@code title}, {@code url}, {@code publisher},
 * {@code date} or {@code published}, {@code language}, {@code comments}. An object with {@code parts}, as
 * {@code relata read} writes it, is taken over with its parts.
 */
final class JsonDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final CommentSeparator separator;

    JsonDocument(CommentSeparator separator) {
        this.separator = separator;
    }

    /** @throws org.relata.RelataException when the line is no such object; the message says why */
    ReadResult read(String line) {
        return read(parse(line));
    }

    /** @throws org.relata.RelataException when it is no such object; the message says why */
    ReadResult read(JsonNode object) {
        if (!object.isObject()) {
            throw Texts.unreadable("is no JSON object");
        }
        JsonNode given = object.get("text");
        if (given == null || !given.isTextual()) {
            throw Texts.unreadable("has no field \"text\" with a string in it");
        }
        String text = Texts.require(Texts.withoutLoneSurrogates(given.textValue()));
        List<String> remarks = new ArrayList<>();
        Published published = published(object, remarks);
        if (object.path("parts").isArray() && !object.path("parts").isEmpty()) {
            return new ReadResult.Read(ready(object, text, published), remarks);
        }
        Draft draft = new Draft(text)
                .id(string(object, "id"))
                .url(string(object, "url"))
                .publisher(string(object, "publisher"))
                .title(string(object, "title"))
                .language(string(object, "language"))
                .published(published);
        if (object.path("comments").isArray()) {
            draft.comments(comments(object.path("comments")));
        } else {
            draft.bodyParts(separator.parts(text));
        }
        return new ReadResult.Read(draft.toDocument(), remarks);
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException broken) {
            long column =
                    broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            throw Texts.unreadable("is no JSON: " + broken.getOriginalMessage() + " (column " + column + ")");
        }
    }

    private static @Nullable Published published(JsonNode object, List<String> remarks) {
        String given = string(object, "published");
        String date = given != null ? given : string(object, "date");
        Optional<Published> known = date == null ? Optional.empty() : PublishedForms.parse(date);
        if (date != null && known.isEmpty()) {
            remarks.add("the date \"" + date.substring(0, Math.min(40, date.length()))
                    + "\" is in no form that is known, so the document has none");
        }
        return known.orElse(null);
    }

    private static List<Draft.Comment> comments(JsonNode array) {
        List<Draft.Comment> comments = new ArrayList<>();
        for (JsonNode comment : array) {
            String text = comment.isTextual() ? comment.textValue() : string(comment, "text");
            if (text != null) {
                comments.add(new Draft.Comment(
                        Texts.withoutLoneSurrogates(text), string(comment, "author"), string(comment, "date")));
            }
        }
        return comments;
    }

    /** A document that {@code relata read} wrote. Its version is counted again, for the text may have been changed. */
    private static Document ready(JsonNode object, String text, @Nullable Published published) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        String title = string(object, "title");
        for (JsonNode given : object.path("parts")) {
            Part part = part(given, text, end);
            end = part.span().end();
            parts.add(part);
            if (title == null && part.kind() == PartKind.HEADLINE) {
                title = part.span().of(text);
            }
        }
        String version = Draft.sha256(text);
        String url = string(object, "url");
        String id = string(object, "id");
        return new Document(
                id != null ? id : url != null ? url : version,
                version,
                url,
                string(object, "publisher"),
                title,
                published,
                Languages.code(string(object, "language")),
                text,
                parts);
    }

    private static Part part(JsonNode given, String text, int after) {
        int begin = given.path("begin").asInt(-1);
        int end = given.path("end").asInt(-1);
        if (begin < after || end < begin || end > text.length()) {
            throw Texts.unreadable(
                    "has a part [" + begin + ", " + end + ") that is not within the text after the others");
        }
        String word = given.path("kind").asText("");
        for (PartKind kind : PartKind.values()) {
            if (kind.word().equals(word)) {
                return new Part(kind, new Span(begin, end), string(given, "author"), string(given, "published"));
            }
        }
        throw Texts.unreadable("has a part of the unknown kind \"" + word + "\"");
    }

    private static @Nullable String string(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull() || value.isContainerNode()) {
            return null;
        }
        String text = Texts.withoutLoneSurrogates(value.asText()).strip();
        return text.isEmpty() ? null : text;
    }
}
