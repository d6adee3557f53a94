package org.relata.ontology;

import org.jspecify.annotations.Nullable;

/**
 * A CAMEO event code.
 *
 * @param code a string of two to four digits; leading zeros matter
 * @param goldstein GDELT's look-up value, -10 to +10, independent of casualties
 * @param quad GDELT's QuadClass, 1 to 4; PLOVER's class of the same act can differ (CAMEO 08)
 * @param plover the PLOVER type and mode it maps to; null where PLOVER drops it
 * @param label in our own words
 */
public record Cameo(
        String code, double goldstein, int quad, @Nullable PloverCode plover, String label) {

    /** The two digits of the root. */
    public String root() {
        return code.substring(0, 2);
    }
}
