package org.relata.resolve.reference;

import java.util.Set;
import org.relata.model.Mention;

/**
 * A phrase that a later one can stand for.
 *
 * @param natures what kind of thing it names
 * @param subject whether it is the subject of a clause
 * @param main whether that clause is the sentence's main one
 * @param named whether it holds a proper name
 */
record Referent(Mention mention, Set<String> natures, boolean plural, boolean subject, boolean main, boolean named) {

    boolean isPerson() {
        return natures.contains("PERSON") && !plural;
    }

    boolean isBody() {
        return natures.contains("GROUP") || natures.contains("COUNTRY") || natures.contains("FORCE");
    }

    boolean isPeople() {
        boolean many =
                plural && (natures.contains("PERSON") || natures.contains("FORCE") || natures.contains("PEOPLE"));
        return many || natures.contains("PEOPLE") || (isBody() && !natures.contains("COUNTRY"));
    }
}
