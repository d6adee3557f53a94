package org.relata.resolve.actor;

import java.util.Set;

/** PLOVER's sector codes (reference.md §1.7). */
final class Sectors {

    private static final Set<String> CODES = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

    private Sectors() {}

    static boolean isKnown(String code) {
        return CODES.contains(code);
    }
}
