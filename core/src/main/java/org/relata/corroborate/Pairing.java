package org.relata.corroborate;

import java.util.List;

/**
 * How two claims stand to each other, and why.
 *
 * @param score log-odds that they tell one event, less the threshold: 0 and above is one event
 * @param reasons what speaks for and against, the weightiest first
 */
public record Pairing(String claimA, String claimB, Relation relation, double score, List<Reason> reasons) {

    public Pairing {
        reasons = List.copyOf(reasons);
    }

    /** What two claims are to each other. */
    public enum Relation {
        /** They tell one event. */
        SAME,
        /** One tells an offensive, a siege, a campaign, and the other an act within it. */
        PART,
        /** They tell two events, as far as is known. */
        APART
    }

    /**
     * One feature's say.
     *
     * @param feature its name in {@code features.yaml}
     * @param value -1 (speaks fully against) to 1 (fully for)
     * @param contribution what it adds to the score
     * @param words the reason in words
     */
    public record Reason(String feature, double value, double contribution, String words) {}

    /** Whether they tell one event. */
    public boolean isSame() {
        return relation == Relation.SAME;
    }

    /** Whether the two belong into one component: one event, or an event and a part of it. */
    public boolean isTied() {
        return relation != Relation.APART;
    }
}
