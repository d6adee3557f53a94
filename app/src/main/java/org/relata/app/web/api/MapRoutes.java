package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Route;
import org.relata.store.MapPoint;
import org.relata.store.Overview;
import org.relata.store.TimeBin;

/** What the map and the timeline show, and what the page is set to. */
final class MapRoutes {

    private static final int MOST_POINTS = 1_500;
    private static final int COUNTED = 10_000;
    private static final int BINS = 120;

    private final Desk desk;
    private final @Nullable String tiles;

    MapRoutes(Desk desk, @Nullable String tiles) {
        this.desk = desk;
        this.tiles = tiles;
    }

    List<Route> all() {
        return List.of(
                Asked.filtered(
                        Route.look("/api/v1/map", "The deadliest events that have a place, as points.", this::map)),
                Asked.filtered(Route.look("/api/v1/timeline", "How many events begin when.", this::timeline)),
                Route.look("/api/v1/settings", "What the desk is set to.", this::settings));
    }

    private void map(Context context) {
        Overview.Sketch sketch =
                desk.store().overview().map(new Asked(context, desk.lookup()).filter(), MOST_POINTS, COUNTED);
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeNumberField("total", sketch.events());
            json.writeBooleanField("total_exact", sketch.events() < COUNTED);
            json.writeArrayFieldStart("points");
            for (MapPoint point : sketch.points()) {
                point(point, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void point(MapPoint point, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", point.id());
        json.writeStringField("type", point.type());
        Answers.text(json, "start", point.start());
        Answers.text(json, "finish", point.finish());
        json.writeNumberField("deaths", point.killed());
        Integer precision = point.precision();
        if (precision != null) {
            json.writeNumberField("precision", precision);
        }
        json.writeStringField("name", point.name());
        json.writeNumberField("lat", point.lat());
        json.writeNumberField("lon", point.lon());
        json.writeEndObject();
    }

    private void timeline(Context context) {
        List<TimeBin> bins = desk.store().overview().timeline(new Asked(context, desk.lookup()).filter(), BINS);
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("bins");
            for (TimeBin bin : bins) {
                json.writeStartObject();
                json.writeStringField("start", bin.start().toString());
                json.writeStringField("end", bin.end().toString());
                json.writeNumberField("events", bin.events());
                json.writeNumberField("deaths", bin.killed());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void settings(Context context) {
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeStringField("tiles", tiles);
            json.writeEndObject();
        });
    }
}
