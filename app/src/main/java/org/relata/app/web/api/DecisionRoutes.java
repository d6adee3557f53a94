package org.relata.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.corroborate.Decision;
import org.relata.store.Kept;

/** What people decide of events: that two claims tell one, or do not. */
final class DecisionRoutes {

    private final Desk desk;
    private final Clock clock;

    DecisionRoutes(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    List<Route> all() {
        return List.of(
                Route.change(
                        "/api/v1/decisions",
                        "Decides that two claims tell one event, or do not; the events follow at once.",
                        "{\"kind\": same or different, \"a\", \"b\": ids of claims}",
                        this::decide),
                Route.change(
                        "/api/v1/decisions/undo",
                        "Takes back what was decided on two claims.",
                        "{\"a\", \"b\": ids of claims}",
                        this::undo));
    }

    private void decide(Context context) {
        JsonNode body = Bodies.json(context);
        Decision.Kind kind = kind(Bodies.text(body, "kind"));
        String a = claim(body, "a");
        String b = claim(body, "b");
        String who = desk.gate().person(context).name();
        Instant now = Instant.now(clock);
        desk.store().decide(new Decision(kind, a, b, who, now), desk.corroborator());
        desk.store()
                .judgements()
                .record(who, kind == Decision.Kind.SAME ? "merge" : "split", a + " " + b, now.toString());
        answer(context, a);
    }

    private void undo(Context context) {
        JsonNode body = Bodies.json(context);
        String a = claim(body, "a");
        String b = claim(body, "b");
        String who = desk.gate().person(context).name();
        desk.store().undo(a, b, who, desk.corroborator());
        desk.store()
                .judgements()
                .record(who, "undo", a + " " + b, Instant.now(clock).toString());
        answer(context, a);
    }

    private static Decision.Kind kind(String word) {
        return switch (word) {
            case "same" -> Decision.Kind.SAME;
            case "different" -> Decision.Kind.DIFFERENT;
            default -> throw Refusal.wrong("\"kind\" is same or different.");
        };
    }

    private String claim(JsonNode body, String field) {
        String id = Bodies.text(body, field);
        if (desk.store().claim(id).isEmpty()) {
            throw Refusal.missing("There is no claim " + id + ".");
        }
        return id;
    }

    /** The event that the claim tells now. */
    private void answer(Context context, String claim) {
        List<Kept> events = desk.store().eventsOf(claim);
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeStringField(
                    "event",
                    events.isEmpty() ? null : events.get(0).tree().path("id").textValue());
            json.writeEndObject();
        });
    }
}
