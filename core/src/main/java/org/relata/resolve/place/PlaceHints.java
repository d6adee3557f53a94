package org.relata.resolve.place;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document's places before it is read.
 *
 * @param country ISO 3166-1 alpha-3 of the country that the news is mainly about; null where nobody said
 * @param publisher where it was published, which tells little: news of the world is published anywhere
 */
public record PlaceHints(@Nullable String country, PublisherHome publisher) {

    /** A country only. */
    public PlaceHints(@Nullable String country) {
        this(country, PublisherHome.unknown());
    }

    /** Nothing is known. */
    public static PlaceHints none() {
        return new PlaceHints(null);
    }

    /** These hints for a document of the given address. */
    public PlaceHints at(@Nullable String url) {
        return new PlaceHints(country, PublisherHome.of(url, Gazetteer.builtIn()));
    }
}
