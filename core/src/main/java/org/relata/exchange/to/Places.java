package org.relata.exchange.to;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;
import org.relata.model.Span;

/** Places as the contract's JSON has them. */
final class Places {

    private Places() {}

    static PlaceRef of(JsonNode json) {
        return new PlaceRef(
                json.path("text").asText(),
                new Span(0, 0),
                text(json, "name"),
                text(json, "country"),
                text(json, "admin1"),
                json.path("lat").isNumber() ? json.path("lat").doubleValue() : null,
                json.path("lon").isNumber() ? json.path("lon").doubleValue() : null,
                json.path("geonameid").isNumber() ? json.path("geonameid").longValue() : null,
                json.path("precision").isInt() ? json.path("precision").intValue() : null,
                json.path("inherited").asBoolean());
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.path(field).isTextual() ? json.path(field).textValue() : null;
    }
}
