package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;

/**
 * An event that may end a war.
 *
 * @param sides ids of the sides that took part in it
 * @param by id of the first side that acted
 * @param event its id
 */
public record Accord(Kind kind, List<String> sides, String by, LocalDate day, String event) {

    /** What it is. */
    public enum Kind {
        /** The parties signed or ratified something together. */
        AGREEMENT,
        /** A ceasefire took effect. */
        CEASEFIRE,
        /** One of them laid down its arms. */
        DISARMAMENT
    }

    public Accord {
        sides = List.copyOf(sides);
    }
}
