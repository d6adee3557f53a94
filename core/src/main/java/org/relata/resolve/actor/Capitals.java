package org.relata.resolve.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** Which country a capital is the capital of. Immutable. */
final class Capitals {

    private static final class BuiltIn {
        private static final Capitals CAPITALS = new Capitals(Countries.builtIn());
    }

    private final Map<String, Country> byName = new HashMap<>();

    Capitals(Countries countries) {
        for (Country country : countries.all()) {
            String capital = country.capital();
            // "The Valley" without its article is any valley.
            if (capital != null && !capital.startsWith("The ")) {
                byName.putIfAbsent(NameForm.plain(capital.replace(", D.C.", "")), country);
            }
        }
    }

    static Capitals builtIn() {
        return BuiltIn.CAPITALS;
    }

    /** The country whose capital this is; a name starts with a capital letter. */
    Optional<Country> of(String words) {
        return Character.isUpperCase(words.charAt(0))
                ? Optional.ofNullable(byName.get(NameForm.plain(words)))
                : Optional.empty();
    }
}
