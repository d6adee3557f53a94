package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;
import org.relata.model.PlaceRef;
import org.relata.model.Span;

/**
 * Places: F1 of mentions with any overlap; the share of those with coordinates that are put within 161 kilometres (100
 * miles, the bound that the field uses); and the share that the gazetteer could reach at best.
 */
final class PlacesScorer {

    private static final double NEAR = 161;
    private static final double EARTH_RADIUS = 6371.0088;
    private static final String WITHIN = "within 161 km";

    private final PlaceFinder finder;
    private final @Nullable PlaceReach reach;

    PlacesScorer(PlaceFinder finder, @Nullable PlaceReach reach) {
        this.finder = finder;
        this.reach = reach;
    }

    void judge(GoldRecord record, ParsedDocument parsed, Judgement into) {
        List<JsonNode> golds = new ArrayList<>();
        record.json().path("places").forEach(golds::add);
        List<Span> spans = golds.stream().map(record::span).toList();
        List<PlaceRef> got = finder.find(parsed);
        int[] paired = Overlaps.pair(spans, got.stream().map(PlaceRef::span).toList());
        for (int i = 0; i < paired.length; i++) {
            PlaceRef place = paired[i] < 0 ? null : got.get(paired[i]);
            mention(record, parsed, golds.get(i), spans.get(i), place, into);
            if (golds.get(i).path("lat").isNumber()) {
                coordinates(record, parsed, golds.get(i), spans.get(i), place, into);
            }
        }
        boolean[] used = Overlaps.used(paired, got.size());
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                into.spurious("mentions", Score.ALL);
                String country = got.get(j).name() == null ? " (not resolved)" : "";
                into.fault(new Fault(
                        "spurious mention" + country,
                        record.id(),
                        "–",
                        describe(got.get(j)),
                        Brief.marked(parsed, got.get(j).span())));
            }
        }
    }

    private static void mention(
            GoldRecord record,
            ParsedDocument parsed,
            JsonNode gold,
            Span span,
            @Nullable PlaceRef place,
            Judgement into) {
        String kind = gold.path("fclass").asText("none");
        into.share("mentions found, by feature class", kind, place != null);
        if (place == null) {
            into.missed("mentions", Score.ALL);
            into.fault(new Fault(
                    "missed mention, feature class " + kind,
                    record.id(),
                    describe(gold),
                    "–",
                    Brief.marked(parsed, span)));
        } else {
            into.right("mentions", Score.ALL);
        }
    }

    private void coordinates(
            GoldRecord record,
            ParsedDocument parsed,
            JsonNode gold,
            Span span,
            @Nullable PlaceRef place,
            Judgement into) {
        double lat = gold.path("lat").asDouble();
        double lon = gold.path("lon").asDouble();
        boolean near = place != null
                && place.lat() != null
                && place.lon() != null
                && kilometres(lat, lon, place.lat(), place.lon()) <= NEAR;
        boolean reachable = reach != null && reach.reaches(span.of(record.text()), lat, lon, NEAR);
        into.share(WITHIN, "all with coordinates", near);
        if (place != null) {
            into.share(WITHIN, "of those found", near);
        }
        if (reach != null) {
            into.share("gazetteer reaches", "all with coordinates", reachable);
            if (reachable) {
                into.share(WITHIN, "of those reachable", near);
            }
        }
        if (place != null && !near) {
            String ceiling = reach == null ? "" : reachable ? ", reachable" : ", not in the gazetteer";
            String how = place.lat() == null ? "not resolved" : "resolved elsewhere";
            into.fault(
                    new Fault(how + ceiling, record.id(), describe(gold), describe(place), Brief.marked(parsed, span)));
        }
    }

    /** The great-circle distance on a sphere of the earth's mean radius. */
    static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double dLat = Math.toRadians(lat2 - lat1) / 2;
        double dLon = Math.toRadians(lon2 - lon1) / 2;
        double a = Math.sin(dLat) * Math.sin(dLat)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.sin(dLon) * Math.sin(dLon);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static String describe(JsonNode gold) {
        return gold.path("name").asText(gold.path("text").asText()) + ", "
                + gold.path("admin1").asText("?") + ", " + gold.path("country").asText("?") + " "
                + gold.path("lat").asText("") + " " + gold.path("lon").asText("");
    }

    private static String describe(PlaceRef place) {
        return place.text() + " = " + place.name() + ", " + place.admin1() + ", " + place.country() + " " + place.lat()
                + " " + place.lon();
    }
}
