package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.corroborate.Decision;
import org.relata.corroborate.Pairing;
import org.relata.corroborate.Prepared;
import org.relata.corroborate.Telling;
import org.relata.resolve.actor.Actor;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.StoredDocument;

/** Events: lists, one with all that stands behind it. */
final class EventRoutes {

    private static final String PATH = "/api/v1/events";
    private static final int MOST_CLAIMS = 500;
    private static final int MOST_PAIRS = 40;

    private final Desk desk;

    EventRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(
                Asked.paged(Asked.filtered(Route.look(PATH, "Events, by their first day.", this::list))),
                Route.look(PATH + "/{id}", "An event with its claims, documents, pairings and decisions.", this::one)
                        .with("id", "string", "The event's id."));
    }

    private void list(Context context) {
        Asked asked = new Asked(context, desk.lookup());
        Answers.slice(context, "events", desk.store().overview().events(asked.filter(), asked.page()));
    }

    private void one(Context context) {
        String id = context.pathParam("id");
        Kept event = desk.store().event(id).orElseThrow(() -> Refusal.missing("There is no event " + id + "."));
        List<Kept> claims = desk.store()
                .claims(Filter.of(new Condition.OfEvent(id)), Page.first(MOST_CLAIMS))
                .items();
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeFieldName("event");
            json.writeRawValue(event.json());
            Answers.kept(json, "claims", claims);
            origins(json, event);
            documents(json, claims);
            pairs(json, claims);
            decisions(json, claims);
            json.writeEndObject();
        });
    }

    /** Whom the reports go back to, by name where the registry knows them. */
    private void origins(JsonGenerator json, Kept event) throws IOException {
        json.writeArrayFieldStart("origins");
        for (JsonNode origin : event.tree().path("origins")) {
            String id = origin.asText();
            Actor actor = desk.actors().registry().actor(id).orElse(null);
            json.writeStartObject();
            json.writeStringField("actor", actor == null ? null : id);
            json.writeStringField("name", actor == null ? id : actor.nameOn(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void documents(JsonGenerator json, List<Kept> claims) throws IOException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (Kept claim : claims) {
            JsonNode document = claim.tree().path("document");
            documents.putIfAbsent(document.path("id").asText(), document);
        }
        Set<String> shown = new LinkedHashSet<>();
        json.writeArrayFieldStart("documents");
        for (Map.Entry<String, JsonNode> entry : documents.entrySet()) {
            List<String> copies = desk.store()
                    .desk()
                    .document(entry.getKey())
                    .map(StoredDocument::copies)
                    .orElse(List.of());
            json.writeStartObject();
            json.writeStringField("id", entry.getKey());
            for (String field : List.of("title", "publisher", "published", "url")) {
                json.writeStringField(field, entry.getValue().path(field).textValue());
            }
            json.writeStringField(
                    "copy_of",
                    copies.stream().filter(shown::contains).findFirst().orElse(null));
            json.writeEndObject();
            shown.add(entry.getKey());
        }
        json.writeEndArray();
    }

    /** Why the claims are one event: each with the one before it that it fits best. */
    private void pairs(JsonGenerator json, List<Kept> claims) throws IOException {
        List<Prepared> tellings = new ArrayList<>();
        for (Kept claim : claims.subList(0, Math.min(claims.size(), MOST_PAIRS))) {
            tellings.add(desk.corroborator().prepare(Telling.of(claim.tree())));
        }
        json.writeArrayFieldStart("pairs");
        for (int i = 1; i < tellings.size(); i++) {
            Pairing best = null;
            for (int j = 0; j < i; j++) {
                Pairing pairing = desk.corroborator().pair(tellings.get(j), tellings.get(i));
                best = best == null || pairing.score() > best.score() ? pairing : best;
            }
            if (best != null) {
                PairingJson.write(best, json);
            }
        }
        json.writeEndArray();
    }

    private void decisions(JsonGenerator json, List<Kept> claims) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        claims.forEach(claim -> ids.add(claim.tree().path("id").asText()));
        json.writeArrayFieldStart("decisions");
        for (Decision decision : desk.store().decisions()) {
            if (ids.contains(decision.claimA()) || ids.contains(decision.claimB())) {
                json.writeStartObject();
                json.writeStringField("kind", decision.kind() == Decision.Kind.SAME ? "same" : "different");
                json.writeStringField("a", decision.claimA());
                json.writeStringField("b", decision.claimB());
                json.writeStringField("who", decision.who());
                json.writeStringField("when", decision.when().toString());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
