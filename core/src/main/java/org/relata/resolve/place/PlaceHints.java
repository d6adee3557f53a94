package org.relata.resolve.place;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document's places before it is read.
 *
 * @param country ISO 3166-1 alpha-3 of the country that the news is mainly about; null where nobody said
 */
public record PlaceHints(@Nullable String country) {

    /** Nothing is known. */
    public static PlaceHints none() {
        return new PlaceHints(null);
    }
}
