package org.relata.exchange.from;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.BuiltInTable;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** {@code icews-sectors.tsv}: what ICEWS's sectors say of an actor. */
final class IcewsSectors {

    private static final List<List<String>> TABLE = BuiltInTable.rows("icews-sectors.tsv", 3);

    private IcewsSectors() {}

    /** What the sectors, parted by commas, and the country's name say. */
    static Hint hint(String sectors, String country) {
        List<String> plover = new ArrayList<>();
        String kind = null;
        for (List<String> row : TABLE) {
            boolean fits = false;
            for (String sector : sectors.split(",", -1)) {
                fits |= sector.contains(row.get(0));
            }
            if (fits && !plover.contains(row.get(1))) {
                plover.add(row.get(1));
                kind = kind == null ? row.get(2) : kind;
            }
        }
        String iso3 = country(country);
        return new Hint(null, iso3, plover, kind == null && sectors.isEmpty() && iso3 != null ? "state" : kind, null);
    }

    static @Nullable String country(String name) {
        return name.isEmpty()
                ? null
                : Countries.builtIn().byName(name).map(Country::iso3).orElse(null);
    }
}
