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
 * @param field what follows for ACLED and UCDP
 */
public record Codes(
        @Nullable String type,
        @Nullable String mode,
        List<String> modes,
        List<String> contexts,
        @Nullable String cameo,
        @Nullable Integer quad,
        @Nullable Double ploverScore,
        @Nullable Double goldstein,
        FieldCodes field) {

    public Codes {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
    }

    /** The codes without those of ACLED and UCDP, which follow when everything else is known. */
    public Codes(
            @Nullable String type,
            @Nullable String mode,
            List<String> modes,
            List<String> contexts,
            @Nullable String cameo,
            @Nullable Integer quad,
            @Nullable Double ploverScore,
            @Nullable Double goldstein) {
        this(type, mode, modes, contexts, cameo, quad, ploverScore, goldstein, FieldCodes.NONE);
    }

    /** These, in these contexts and with these codes of ACLED and UCDP. */
    public Codes with(List<String> newContexts, FieldCodes newField) {
        return new Codes(type, mode, modes, newContexts, cameo, quad, ploverScore, goldstein, newField);
    }
}
