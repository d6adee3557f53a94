package org.relata.ontology;

import java.util.List;
import java.util.Optional;

/**
 * A PLOVER event type: what happened. Source: PLOVER manual DRAFT 2.0 (2024).
 *
 * @param name in capitals
 * @param definition in our own words
 * @param quad quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param recipientRequired whether the manual wants a recipient
 * @param score PLOVER's conflict–cooperation score, -10 to +10
 * @param cameo the CAMEO code of the type where no mode says more
 * @param modes in the order of the manual
 */
public record PloverType(
        String name,
        String definition,
        int quad,
        boolean recipientRequired,
        double score,
        String cameo,
        List<Mode> modes) {

    public PloverType {
        modes = List.copyOf(modes);
    }

    /** The mode of this name, where the type has it. */
    public Optional<Mode> mode(String wanted) {
        return modes.stream().filter(mode -> mode.name().equals(wanted)).findFirst();
    }
}
