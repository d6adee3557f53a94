package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.relata.app.web.Route;
import org.relata.model.Provenance;
import org.relata.store.WatchedFeed;

/** How much the record holds and which versions are at work. */
final class StatusRoutes {

    private final Desk desk;
    private final Remembered<String, Map<String, Long>> counts =
            new Remembered<>(Duration.ofSeconds(15), Duration.ofSeconds(30));

    StatusRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(Route.look(
                "/api/v1/status", "How much the record holds, what is watched, and versions.", this::status));
    }

    private void status(Context context) {
        String judged = desk.store().judgements().last() + " " + desk.store().decided();
        Map<String, Long> now = counts.get(judged, () -> desk.store().desk().counts());
        List<WatchedFeed> feeds = desk.store().watched().feeds();
        Provenance versions = desk.coder().provenance();
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Long> count : now.entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("versions");
            json.writeStringField("relata", versions.relata());
            json.writeStringField("lexicon", versions.lexicon());
            json.writeStringField("registry", versions.registry());
            json.writeEndObject();
            json.writeArrayFieldStart("feeds");
            for (WatchedFeed feed : feeds) {
                write(feed, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(WatchedFeed feed, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("address", feed.address());
        json.writeStringField("asked", feed.asked());
        json.writeStringField("due", feed.due());
        json.writeNumberField("failures", feed.failures());
        json.writeNumberField("documents", feed.documents());
        json.writeStringField("state", feed.state());
        json.writeEndObject();
    }
}
