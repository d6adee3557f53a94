package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Route;
import org.relata.store.Filter;
import org.relata.store.MapPoint;
import org.relata.store.TimeBin;

/** What the map and the timeline show, and what the page is set to. */
final class MapRoutes {

    private static final int MOST_POINTS = 1_500;
    private static final int COUNTED = 10_000;
    private static final int BINS = 120;
    /** As long as somebody moves from view to view; that more has come since is told by the stream of new claims. */
    private static final Duration KEPT = Duration.ofSeconds(15);

    private final Desk desk;
    private final @Nullable String tiles;
    private final Remembered<Filter, byte[]> points = new Remembered<>(KEPT);
    private final Remembered<Filter, byte[]> bins = new Remembered<>(KEPT);

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
        Filter filter = new Asked(context, desk.lookup()).filter();
        context.result(points.get(filter, () -> Bytes.json(json -> map(filter, json))));
        context.contentType("application/json");
    }

    private void map(Filter filter, JsonGenerator json) throws IOException {
        int total = desk.store().countEvents(filter, COUNTED);
        json.writeStartObject();
        json.writeNumberField("total", total);
        json.writeBooleanField("total_exact", total < COUNTED);
        json.writeArrayFieldStart("points");
        for (MapPoint point : desk.store().desk().points(filter, MOST_POINTS)) {
            point(point, json);
        }
        json.writeEndArray();
        json.writeEndObject();
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
        Filter filter = new Asked(context, desk.lookup()).filter();
        context.result(bins.get(filter, () -> Bytes.json(json -> timeline(filter, json))));
        context.contentType("application/json");
    }

    private void timeline(Filter filter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("bins");
        for (TimeBin bin : desk.store().desk().timeline(filter, BINS)) {
            json.writeStartObject();
            json.writeStringField("start", bin.start().toString());
            json.writeStringField("end", bin.end().toString());
            json.writeNumberField("events", bin.events());
            json.writeNumberField("deaths", bin.killed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void settings(Context context) {
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeStringField("tiles", tiles);
            json.writeEndObject();
        });
    }
}
