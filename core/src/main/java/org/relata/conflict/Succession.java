package org.relata.conflict;

import java.time.LocalDate;

/**
 * That one side came out of another, or went into it.
 *
 * @param evidence the entry of the registry
 */
public record Succession(Kind kind, Side from, Side to, LocalDate day, String evidence) {

    /** In which way. */
    public enum Kind {
        /** It went into the other. */
        JOIN,
        /** It left the other. */
        FORK,
        /** It took over the state whose government the other is. */
        TAKEOVER
    }
}
