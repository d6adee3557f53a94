package org.relata.resolve.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country or dependent territory.
 *
 * @param iso3 ISO 3166-1 alpha-3; {@code KOS} for Kosovo, as PLOVER has it
 * @param iso2 ISO 3166-1 alpha-2; {@code XK} for Kosovo, as GeoNames has it
 * @param name the usual English name
 * @param capital seat of government; null for uninhabited territories
 * @param lat degrees north of its rough middle
 * @param lon degrees east of its rough middle
 * @param otherNames long forms, abbreviations and former names
 * @param adjectives "Syrian"; also what stands before a noun ("Saudi")
 * @param people one of its people, then more than one: "Dane", "Danes"
 */
public record Country(
        String iso3,
        String iso2,
        String name,
        @Nullable String capital,
        double lat,
        double lon,
        List<String> otherNames,
        List<String> adjectives,
        List<String> people) {

    public Country {
        otherNames = List.copyOf(otherNames);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
    }
}
