package org.relata.corroborate;

import java.time.Instant;

/**
 * What a person decided of two claims. It outweighs every feature; to undo it is to leave it out.
 *
 * @param kind whether they tell one event
 * @param claimA id of a claim
 * @param claimB id of another
 * @param who decided
 * @param when it was decided; of two decisions of one pair the later one holds
 */
public record Decision(Kind kind, String claimA, String claimB, String who, Instant when) {

    /** What was decided. */
    public enum Kind {
        /** They tell one event. */
        SAME,
        /** They tell two. */
        DIFFERENT
    }
}
