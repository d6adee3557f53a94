package org.relata.code.certainty;

import java.util.Arrays;
import java.util.Optional;

/** How an act stands below a predicate. */
enum Complement {
    TO,
    ING,
    THAT,
    CLAUSE,
    OBJECT,
    OF;

    static Optional<Complement> of(String word) {
        return Arrays.stream(values())
                .filter(complement -> complement.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
