package org.relata.resolve.reference;

import java.util.Locale;
import java.util.Optional;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** One spelling for the names of one country: "U.S." and "America" are one. Safe for threads. */
final class Spelling {

    private final Countries countries = Countries.builtIn();

    /** A name in lower case without points and possessive; a country's name as its code. */
    String ofName(String name) {
        String bare = bare(name);
        return countries.byName(bare).map(Country::iso3).orElseGet(() -> plain(bare));
    }

    /** The same for a word before a noun, where "Syrian" says Syria. */
    String ofModifier(String name) {
        String bare = bare(name);
        Optional<Country> country = countries.byName(bare).or(() -> countries.byDemonym(bare));
        return country.map(Country::iso3).orElseGet(() -> plain(bare));
    }

    boolean isCountry(String name) {
        return countries.byName(bare(name)).isPresent();
    }

    /** Whether it names the people of a country: "Danes". */
    boolean isPeople(String word) {
        return countries.byPeople(word).isPresent();
    }

    private static String bare(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }

    private static String plain(String name) {
        return name.replace(".", "").replace("'", "").replace("’", "").toLowerCase(Locale.ROOT);
    }
}
