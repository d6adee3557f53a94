package org.relata.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;

/** Where, when and how many: the nested fields of the data contract for places, times and tolls. */
final class SettingJson {

    private SettingJson() {}

    static void offsets(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
    }

    static void place(@Nullable PlaceRef place, JsonGenerator json) throws IOException {
        if (place == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", place.text());
        offsets(place.span(), json);
        json.writeStringField("name", place.name());
        json.writeStringField("country", place.country());
        json.writeStringField("admin1", place.admin1());
        Json.number(json, "lat", place.lat());
        Json.number(json, "lon", place.lon());
        json.writeFieldName("geonameid");
        if (place.geonameid() == null) {
            json.writeNull();
        } else {
            json.writeNumber(place.geonameid());
        }
        Json.number(json, "precision", place.precision());
        json.writeBooleanField("inherited", place.inherited());
        json.writeEndObject();
    }

    static void time(@Nullable TimeSpan time, JsonGenerator json) throws IOException {
        if (time == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", time.text());
        offsets(time.span(), json);
        json.writeStringField("start", day(time.start()));
        json.writeStringField("finish", day(time.finish()));
        Json.number(json, "precision", time.precision());
        json.writeBooleanField("inherited", time.inherited());
        json.writeEndObject();
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static void tolls(List<Toll> tolls, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tolls");
        for (Toll toll : tolls) {
            json.writeStartObject();
            json.writeStringField("kind", toll.kind());
            Json.number(json, "low", toll.low());
            Json.number(json, "best", toll.best());
            Json.number(json, "high", toll.high());
            json.writeStringField("text", toll.text());
            offsets(toll.span(), json);
            json.writeFieldName("of");
            ParticipantJson.write(toll.of(), json);
            Json.number(json, "part_of", toll.partOf());
            json.writeStringField("scope", toll.scope());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
