package org.relata.exchange.from;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a data set itself says of an actor beside its name; taken where the registry does not know the name.
 *
 * @param ucdp UCDP's number of the actor
 * @param country ISO 3166 alpha-3 or PLOVER's supranational code
 * @param sectors PLOVER's
 * @param kind in the words of the contract
 * @param head what sort of people they are, in one word ({@code protesters}); null to take the last word of the name
 */
record Hint(
        @Nullable String ucdp,
        @Nullable String country,
        List<String> sectors,
        @Nullable String kind,
        @Nullable String head) {

    static final Hint NONE = new Hint(null, null, List.of(), null, null);

    Hint {
        sectors = List.copyOf(sectors);
    }

    static Hint ucdp(@Nullable String id) {
        return new Hint(id, null, List.of(), null, null);
    }

    /** An organised group under arms, which is what UCDP has beside governments and civilians. */
    static Hint armed(@Nullable String ucdp) {
        return new Hint(ucdp, null, List.of("REB"), "armed-group", null);
    }

    static Hint civilians() {
        return new Hint(null, null, List.of("CVL"), "population", "civilians");
    }
}
