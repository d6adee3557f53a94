package org.relata.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of a Wikidata entity; deprecated ones do not count. */
record WikidataClaims(JsonNode entity) {

    private static final int YEAR = 9;
    private static final int MONTH = 10;
    private static final int DAY = 11;

    /** A claim with an item as its value, and its qualifiers start (P580) and end (P582). */
    record Claim(
            String item, @Nullable String from, @Nullable String to) {}

    /** The claims of a property that have an item as their value. */
    List<Claim> all(String property) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode claim : entity.path("claims").path(property)) {
            String item = value(claim.path("mainsnak")).path("id").asText("");
            if (!item.isEmpty() && !claim.path("rank").asText().equals("deprecated")) {
                JsonNode qualifiers = claim.path("qualifiers");
                claims.add(new Claim(
                        item,
                        date(value(qualifiers.path("P580").path(0))),
                        date(value(qualifiers.path("P582").path(0)))));
            }
        }
        return claims;
    }

    /** The items that a property has as values. */
    List<String> items(String property) {
        return all(property).stream().map(Claim::item).toList();
    }

    /** The first date of a property: the last day of a year or month when it is an end. */
    @Nullable
    LocalDate day(String property, boolean end) {
        for (JsonNode claim : entity.path("claims").path(property)) {
            String date = date(value(claim.path("mainsnak")));
            if (date != null && !claim.path("rank").asText().equals("deprecated")) {
                return PartialDate.day(date, end);
            }
        }
        return null;
    }

    private static JsonNode value(JsonNode snak) {
        return snak.path("datavalue").path("value");
    }

    /** {@code +2017-01-00T00:00:00Z} with precision 10 is {@code 2017-01}; less exact than a year is nothing. */
    private static @Nullable String date(JsonNode value) {
        String time = value.path("time").asText("");
        if (!time.startsWith("+") || time.length() < 11) {
            return null;
        }
        return switch (value.path("precision").asInt()) {
            case YEAR -> time.substring(1, 5);
            case MONTH -> time.substring(1, 8);
            case DAY -> time.substring(1, 11);
            default -> null;
        };
    }
}
