package org.relata.exchange.from;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.model.Participant;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/**
 * ACLED's names of actors: a regime's years ("Military Forces of Syria (2000-2024)") are left out, since the registry is asked
 * as of the day anyway, and a country behind the name ("Civilians (Syria)") is the actor's country.
 */
final class AcledNames {

    private static final Pattern YEARS = Pattern.compile("\\s*\\(\\d{4}-(\\d{4})?\\)");
    private static final Pattern COUNTRY = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");

    private AcledNames() {}

    static Participant party(Row row, Cell cell, String inter, LocalDate day, PartyNames parties) {
        String name = YEARS.matcher(cell.value()).replaceAll("").strip();
        Hint kind = AcledTypes.hint(inter);
        Matcher bracket = COUNTRY.matcher(name);
        String country = bracket.matches() ? iso3(bracket.group(2)) : null;
        if (country == null) {
            return parties.party(row, cell, name, day, kind);
        }
        Hint placed = new Hint(null, country, kind.sectors(), kind.kind(), kind.head());
        return parties.party(row, cell, bracket.group(1), day, placed);
    }

    private static @Nullable String iso3(String name) {
        return Countries.builtIn().byName(name).map(Country::iso3).orElse(null);
    }
}
