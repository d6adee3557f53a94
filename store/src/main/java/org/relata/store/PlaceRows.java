package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;

/** Writes places, each once however many claims and events are there. */
final class PlaceRows {

    static final String INSERT = "INSERT INTO places (number, spot, name, country, admin1, geonameid, lat, lon)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int KNOWN = 100_000;

    private final Sql sql;
    private final Counters counters;
    private final Map<String, Long> numbers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > KNOWN;
        }
    };

    PlaceRows(Sql sql, Counters counters) {
        this.sql = sql;
        this.counters = counters;
    }

    /** What was learned in a transaction that never was is forgotten. */
    void forget() {
        numbers.clear();
    }

    /** The number of the place; null where it was not resolved. */
    @Nullable
    Long number(JsonNode place) {
        if (!place.isObject()) {
            return null;
        }
        return number(
                Head.text(place, "name"),
                Head.text(place, "country"),
                Head.text(place, "admin1"),
                place.path("geonameid").isNumber() ? place.path("geonameid").longValue() : null,
                place.path("lat").isNumber() ? place.path("lat").doubleValue() : null,
                place.path("lon").isNumber() ? place.path("lon").doubleValue() : null);
    }

    /** The number of an event's place. */
    @Nullable
    Long number(@Nullable PlaceRef place) {
        return place == null
                ? null
                : number(place.name(), place.country(), place.admin1(), place.geonameid(), place.lat(), place.lon());
    }

    private @Nullable Long number(
            @Nullable String name,
            @Nullable String country,
            @Nullable String admin1,
            @Nullable Long geonameid,
            @Nullable Double lat,
            @Nullable Double lon) {
        if (name == null && country == null && lat == null) {
            return null;
        }
        String spot = name + "|" + country + "|" + admin1 + "|" + geonameid + "|" + lat + "|" + lon;
        Long known = numbers.get(spot);
        if (known == null) {
            known = sql.first("SELECT number FROM places WHERE spot = ?", row -> row.getLong(1), spot);
        }
        if (known == null) {
            known = counters.next("places");
            sql.later(INSERT, known, spot, name, country, admin1, geonameid, lat, lon);
        }
        numbers.put(spot, known);
        return known;
    }
}
