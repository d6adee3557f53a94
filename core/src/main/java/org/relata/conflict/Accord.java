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
        AGREEMENT(1),
        /** A ceasefire took effect. */
        CEASEFIRE(2),
        /** One of them laid down its arms. */
        DISARMAMENT(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** What a store keeps for it. */
        public int code() {
            return code;
        }

        /** The kind with that code. */
        public static Kind of(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of accord has the code " + code);
        }
    }

    public Accord {
        sides = List.copyOf(sides);
    }
}
