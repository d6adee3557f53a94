package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relata.resolve.place.Country;

/** The two actors that every country is: the state, and a government that no registry file names. */
final class CountryActors {

    private static final Entry TABLE = new Entry("countries.tsv", 1, Entry.UNCHECKED);

    private CountryActors() {}

    /** Id of the state: {@code syr}. */
    static String stateId(String iso3) {
        return iso3.toLowerCase(Locale.ROOT);
    }

    /** Id of the unnamed government: {@code syr-government}. */
    static String governmentId(String state) {
        return state + "-government";
    }

    static Actor state(Country country) {
        List<ActorName> names = new ArrayList<>();
        names.add(name(country.name()));
        country.otherNames().forEach(other -> names.add(name(other)));
        return new Actor(
                stateId(country.iso3()),
                ActorKind.STATE,
                country.iso3(),
                names,
                List.of(),
                Map.of(),
                Period.ALWAYS,
                TABLE);
    }

    static Actor government(Country country) {
        return new Actor(
                governmentId(stateId(country.iso3())),
                ActorKind.REGIME,
                country.iso3(),
                List.of(name("Government of " + country.name())),
                List.of(new ActorCode(null, List.of("GOV"), Period.ALWAYS, TABLE)),
                Map.of(),
                Period.ALWAYS,
                TABLE);
    }

    private static ActorName name(String text) {
        return new ActorName(text, null, Period.ALWAYS, ActorName.Use.PLAIN, TABLE);
    }
}
