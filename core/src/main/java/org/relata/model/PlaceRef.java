package org.relata.model;

import org.jspecify.annotations.Nullable;

/**
 * A place as mentioned and as resolved.
 *
 * @param name the gazetteer's name; null where nothing fitted, also where what it lies in places it all the same
 * @param country ISO 3166 alpha-3
 * @param admin1 name of the first-level unit
 * @param lat degrees north
 * @param lon degrees east
 * @param precision UCDP's where_prec, 1 to 7; null where the place was not resolved
 * @param inherited whether it was taken from another sentence
 */
public record PlaceRef(
        String text,
        Span span,
        @Nullable String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonameid,
        @Nullable Integer precision,
        boolean inherited) {

    /** What to call it: the gazetteer's name, or the text's where the gazetteer lacks it. */
    public String label() {
        return name == null ? text : name;
    }
}
