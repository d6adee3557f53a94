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
import org.relata.corroborate.Prepared;
import org.relata.corroborate.Telling;
import org.relata.resolve.actor.Actor;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;

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
        List<JsonNode> trees = claims.stream().map(Kept::tree).toList();
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeFieldName("event");
            json.writeRawValue(event.json());
            Answers.kept(json, "claims", claims);
            origins(json, event);
            documents(json, trees);
            pairs(json, trees);
            decisions(json, trees);
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

    private void documents(JsonGenerator json, List<JsonNode> claims) throws IOException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (JsonNode claim : claims) {
            JsonNode document = claim.path("document");
            documents.putIfAbsent(document.path("id").asText(), document);
        }
        Map<String, List<String>> copies = desk.store().documents().copies(documents.keySet());
        Set<String> shown = new LinkedHashSet<>();
        json.writeArrayFieldStart("documents");
        for (Map.Entry<String, JsonNode> entry : documents.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", entry.getKey());
            for (String field : List.of("title", "publisher", "published", "url")) {
                json.writeStringField(field, entry.getValue().path(field).textValue());
            }
            json.writeStringField(
                    "copy_of",
                    copies.getOrDefault(entry.getKey(), List.of()).stream()
                            .filter(shown::contains)
                            .findFirst()
                            .orElse(null));
            json.writeEndObject();
            shown.add(entry.getKey());
        }
        json.writeEndArray();
    }

    /** Why the claims are one event: each with the one before it that it fits best. */
    private void pairs(JsonGenerator json, List<JsonNode> claims) throws IOException {
        List<Prepared> tellings = new ArrayList<>();
        for (JsonNode claim : claims.subList(0, Math.min(claims.size(), MOST_PAIRS))) {
            tellings.add(desk.corroborator().prepare(Telling.of(claim)));
        }
        json.writeArrayFieldStart("pairs");
        for (int i = 1; i < tellings.size(); i++) {
            Prepared telling = tellings.get(i);
            Prepared best = tellings.get(0);
            double score = desk.corroborator().score(best, telling);
            for (Prepared before : tellings.subList(1, i)) {
                double one = desk.corroborator().score(before, telling);
                if (one > score) {
                    best = before;
                    score = one;
                }
            }
            PairingJson.write(desk.corroborator().pair(best, telling), json);
        }
        json.writeEndArray();
    }

    private void decisions(JsonGenerator json, List<JsonNode> claims) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        claims.forEach(claim -> ids.add(claim.path("id").asText()));
        json.writeArrayFieldStart("decisions");
        for (Decision decision : desk.store().decisions(ids)) {
            json.writeStartObject();
            json.writeStringField("kind", decision.kind() == Decision.Kind.SAME ? "same" : "different");
            json.writeStringField("a", decision.claimA());
            json.writeStringField("b", decision.claimB());
            json.writeStringField("who", decision.who());
            json.writeStringField("when", decision.when().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
