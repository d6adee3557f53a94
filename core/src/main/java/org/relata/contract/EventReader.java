package org.relata.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.model.Contradiction;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.FieldCodes;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;
import org.relata.model.Span;

/** Reads what {@link EventJson} writes. */
final class EventReader {

    private static final Span NOWHERE = new Span(0, 0);

    private EventReader() {}

    static Event read(JsonNode json) {
        return new Event(
                json.path("id").asText(),
                text(json, "type"),
                text(json, "mode"),
                each(json.path("actors"), EventReader::party),
                each(json.path("recipients"), EventReader::party),
                day(json, "start"),
                day(json, "finish"),
                number(json, "time_precision"),
                place(json.path("place")),
                figures(json.path("tolls")),
                figures(json.path("by_side")),
                each(json.path("claims"), JsonNode::asText),
                json.path("documents").asInt(),
                each(json.path("origins"), JsonNode::asText),
                each(json.path("publishers"), JsonNode::asText),
                each(json.path("contradictions"), EventReader::contradiction),
                json.path("credibility").asInt(),
                json.path("clarity").asInt(),
                new FieldCodes(
                        text(json.path("acled"), "event_type"),
                        text(json.path("acled"), "sub_event_type"),
                        number(json.path("ucdp"), "type_of_violence")),
                text(json.path("ucdp"), "dyad"),
                text(json, "part_of"));
    }

    private static EventParty party(JsonNode json) {
        return new EventParty(
                text(json, "actor"),
                json.path("name").asText(),
                text(json, "kind"),
                text(json, "country"),
                each(json.path("sectors"), JsonNode::asText));
    }

    private static @Nullable PlaceRef place(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        Span span = ClaimRecord.span(json);
        return new PlaceRef(
                json.path("text").asText(),
                span == null ? NOWHERE : span,
                text(json, "name"),
                text(json, "country"),
                text(json, "admin1"),
                json.path("lat").isNumber() ? json.path("lat").doubleValue() : null,
                json.path("lon").isNumber() ? json.path("lon").doubleValue() : null,
                json.path("geonameid").isNumber() ? json.path("geonameid").longValue() : null,
                number(json, "precision"),
                json.path("inherited").asBoolean());
    }

    private static SortedMap<String, Figure> figures(JsonNode json) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        json.properties()
                .forEach(entry -> figures.put(
                        entry.getKey(),
                        new Figure(
                                entry.getValue().path("low").asInt(),
                                number(entry.getValue(), "best"),
                                number(entry.getValue(), "high"),
                                entry.getValue().path("high_open").asBoolean())));
        return figures;
    }

    private static Contradiction contradiction(JsonNode json) {
        return new Contradiction(
                json.path("field").asText(),
                each(
                        json.path("values"),
                        side -> new Contradiction.Side(
                                side.path("value").asText(), each(side.path("claims"), JsonNode::asText))));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>(list.size());
        list.forEach(item -> all.add(read.apply(item)));
        return all;
    }

    private static @Nullable LocalDate day(JsonNode json, String field) {
        String text = text(json, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Integer number(JsonNode json, String field) {
        return json.path(field).isInt() ? json.path(field).intValue() : null;
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
