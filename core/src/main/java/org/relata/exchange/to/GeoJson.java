package org.relata.exchange.to;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.relata.contract.EventJson;
import org.relata.contract.Json;
import org.relata.model.PlaceRef;

/** GeoJSON (RFC 7946): one feature an event, its point where it has one, the contract's fields as its properties. */
final class GeoJson implements TextExport {

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String what() {
        return "GeoJSON, one feature an event";
    }

    @Override
    public String suffix() {
        return "geojson";
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "how exact a point is: the property place.precision says it",
                "the words of the claims: `relata claims` gives them by the ids in the property claims");
    }

    @Override
    public void write(EventStream events, Versions versions, Writer out, Account account) throws IOException {
        JsonGenerator json = Json.factory().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeObjectFieldStart("made_with");
        for (Map.Entry<String, String> version : versions.asMap().entrySet()) {
            json.writeStringField(version.getKey(), version.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("features");
        events.events(record -> {
            try {
                feature(record, json, account);
                json.writeRaw('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    private static void feature(EventRecord record, JsonGenerator json, Account account) throws IOException {
        PlaceRef place = record.event().place();
        Double lat = place == null ? null : place.lat();
        Double lon = place == null ? null : place.lon();
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", record.id());
        json.writeFieldName("geometry");
        if (lat == null || lon == null) {
            json.writeNull();
            account.wrote("events without a point");
        } else {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(lon);
            json.writeNumber(lat);
            json.writeEndArray();
            json.writeEndObject();
            account.wrote("events with a point");
        }
        JsonNode properties = Json.tree(Json.text(writing -> EventJson.write(record.event(), writing)));
        json.writeFieldName("properties");
        json.writeStartObject();
        for (var field : properties.properties()) {
            if (!field.getKey().equals("id")) {
                json.writeFieldName(field.getKey());
                json.writeRawValue(field.getValue().toString());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
