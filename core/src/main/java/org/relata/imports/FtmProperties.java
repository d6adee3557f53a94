package org.relata.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of a FollowTheMoney entity; a value may itself be an entity. */
record FtmProperties(JsonNode json) {

    String id() {
        return json.path("id").asText();
    }

    String caption() {
        return json.path("caption").asText("");
    }

    /** All plain values of a property. */
    Set<String> all(String property) {
        Set<String> values = new LinkedHashSet<>();
        for (JsonNode value : json.path("properties").path(property)) {
            if (value.isTextual() && !value.asText().isBlank()) {
                values.add(value.asText().strip());
            }
        }
        return values;
    }

    Optional<String> first(String property) {
        return all(property).stream().findFirst();
    }

    /** The ids that a property points to, whether the entity stands there itself or only its id. */
    Set<String> ids(String property) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode value : json.path("properties").path(property)) {
            String id = value.isObject() ? value.path("id").asText("") : value.asText("");
            if (!id.isBlank()) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The entities that stand in a property. */
    List<FtmProperties> nested(String property) {
        List<FtmProperties> nested = new ArrayList<>();
        for (JsonNode value : json.path("properties").path(property)) {
            if (value.isObject()) {
                nested.add(new FtmProperties(value));
            }
        }
        return nested;
    }

    /** The first date of a property: the last day of a year or month when it is an end. */
    @Nullable
    LocalDate day(String property, boolean end) {
        for (String value : all(property)) {
            LocalDate day = PartialDate.day(value, end);
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
