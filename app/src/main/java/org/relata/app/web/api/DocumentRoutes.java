package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.model.Part;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.StoredDocument;

/** Documents with their claims. */
final class DocumentRoutes {

    private static final int MOST_CLAIMS = 5_000;

    private final Desk desk;

    /** A claim and where it stands in the text. */
    private record Standing(Kept claim, int begin) {

        static Standing of(Kept claim) {
            return new Standing(
                    claim, claim.tree().path("trigger").path("begin").asInt());
        }
    }

    DocumentRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(Route.look("/api/v1/documents/<id>", "A document's newest version with its claims.", this::one)
                .with("id", "string", "The document's id; an address as it is."));
    }

    private void one(Context context) {
        String id = context.pathParam("id");
        StoredDocument document = desk.store()
                .documents()
                .document(id)
                .orElseThrow(() -> Refusal.missing("There is no document " + id + "."));
        List<Kept> claims =
                desk.store().claims(Filter.of(new Condition.InDocument(id)), Page.first(MOST_CLAIMS)).items().stream()
                        .map(Standing::of)
                        .sorted(Comparator.comparingInt(Standing::begin))
                        .map(Standing::claim)
                        .toList();
        Map<String, @Nullable String> publishers = desk.store().documents().publishers(document.copies());
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeFieldName("document");
            write(document, json);
            Answers.kept(json, "claims", claims);
            json.writeArrayFieldStart("copies");
            for (String copy : document.copies()) {
                json.writeStartObject();
                json.writeStringField("id", copy);
                json.writeStringField("publisher", publishers.get(copy));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(StoredDocument document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", document.id());
        json.writeStringField("version", document.version());
        json.writeStringField("url", document.url());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("title", document.title());
        json.writeStringField("published", document.published());
        json.writeStringField("language", document.language());
        json.writeStringField("forgotten", document.forgotten());
        json.writeStringField("text", document.text());
        json.writeArrayFieldStart("parts");
        for (Part part : document.parts()) {
            json.writeStartObject();
            json.writeStringField("kind", part.kind().word());
            json.writeNumberField("begin", part.span().begin());
            json.writeNumberField("end", part.span().end());
            json.writeStringField("author", part.author());
            json.writeStringField("published", part.published());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
