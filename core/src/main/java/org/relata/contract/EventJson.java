package org.relata.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.model.Contradiction;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;

/** An event as JSON, in the field names of the data contract. */
public final class EventJson {

    /** The fields of an event, in the order in which they are written. */
    public static final List<String> FIELDS = List.of(
            "id",
            "type",
            "mode",
            "actors",
            "recipients",
            "start",
            "finish",
            "time_precision",
            "place",
            "tolls",
            "by_side",
            "claims",
            "documents",
            "independent_sources",
            "origins",
            "publishers",
            "contradictions",
            "credibility",
            "clarity",
            "acled",
            "ucdp",
            "part_of");

    private EventJson() {}

    /** Reads back what {@link #write} wrote. */
    public static Event read(JsonNode json) {
        return EventReader.read(json);
    }

    /**
     * Writes one object. Nothing is flushed.
     *
     * @throws IOException when the generator's target fails
     */
    public static void write(Event event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type());
        json.writeStringField("mode", event.mode());
        parties("actors", event.actors(), json);
        parties("recipients", event.recipients(), json);
        json.writeStringField("start", day(event.start()));
        json.writeStringField("finish", day(event.finish()));
        Json.number(json, "time_precision", event.timePrecision());
        json.writeFieldName("place");
        SettingJson.place(event.place(), json);
        figures("tolls", event.tolls(), json);
        figures("by_side", event.bySide(), json);
        Json.strings(json, "claims", event.claims());
        json.writeNumberField("documents", event.documents());
        json.writeNumberField("independent_sources", event.independentSources());
        Json.strings(json, "origins", event.origins());
        Json.strings(json, "publishers", event.publishers());
        contradictions(event.contradictions(), json);
        json.writeNumberField("credibility", event.credibility());
        json.writeNumberField("clarity", event.clarity());
        field(event, json);
        json.writeStringField("part_of", event.partOf());
        json.writeEndObject();
    }

    private static void parties(String field, List<EventParty> parties, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (EventParty party : parties) {
            json.writeStartObject();
            json.writeStringField("actor", party.actor());
            json.writeStringField("name", party.name());
            json.writeStringField("kind", party.kind());
            json.writeStringField("country", party.country());
            Json.strings(json, "sectors", party.sectors());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figures(String field, Map<String, Figure> figures, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Figure> entry : figures.entrySet()) {
            Figure figure = entry.getValue();
            json.writeObjectFieldStart(entry.getKey());
            json.writeNumberField("low", figure.low());
            Json.number(json, "best", figure.best());
            Json.number(json, "high", figure.high());
            json.writeBooleanField("high_open", figure.highOpen());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void contradictions(List<Contradiction> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : all) {
            json.writeStartObject();
            json.writeStringField("field", contradiction.field());
            json.writeArrayFieldStart("values");
            for (Contradiction.Side side : contradiction.values()) {
                json.writeStartObject();
                json.writeStringField("value", side.value());
                Json.strings(json, "claims", side.claims());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void field(Event event, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("acled");
        json.writeStringField("event_type", event.field().acledEventType());
        json.writeStringField("sub_event_type", event.field().acledSubEventType());
        json.writeEndObject();
        json.writeObjectFieldStart("ucdp");
        Json.number(json, "type_of_violence", event.field().typeOfViolence());
        json.writeStringField("dyad", event.dyad());
        json.writeEndObject();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
