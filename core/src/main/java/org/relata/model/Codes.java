package org.relata.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is in the ontologies.
 *
 * @param type PLOVER type in capitals, or the relation ({@code holds-office}); null for a mere statement
 * @param mode PLOVER mode, the first of {@code modes}
 * @param cameo CAMEO code; a string, since leading zeros matter
 * @param quad quad class 1 to 4
 * @param ploverScore -10 to +10
 * @param goldstein -10 to +10
 */
public record Codes(
        @Nullable String type,
        @Nullable String mode,
        List<String> modes,
        List<String> contexts,
        @Nullable String cameo,
        @Nullable Integer quad,
        @Nullable Double ploverScore,
        @Nullable Double goldstein) {

    public Codes {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
    }
}
