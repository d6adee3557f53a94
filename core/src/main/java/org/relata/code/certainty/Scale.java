package org.relata.code.certainty;

import org.relata.model.Certainty;

/** Composition on FactBank's scale: a certainty seen through another. */
public final class Scale {

    private Scale() {}

    /** The opposite polarity at the same strength; what is open stays open. */
    public static Certainty opposite(Certainty certainty) {
        return switch (certainty) {
            case CT_PLUS -> Certainty.CT_MINUS;
            case PR_PLUS -> Certainty.PR_MINUS;
            case PS_PLUS -> Certainty.PS_MINUS;
            case CT_MINUS -> Certainty.CT_PLUS;
            case PR_MINUS -> Certainty.PR_PLUS;
            case PS_MINUS -> Certainty.PS_PLUS;
            case CT_U, U_U -> certainty;
        };
    }

    /** 3 certain, 2 probable, 1 possible, 0 open. */
    public static int strength(Certainty certainty) {
        return Math.abs(certainty.factuality());
    }

    /** The polarity of the certainty at no more than this strength. */
    public static Certainty atMost(Certainty certainty, int strength) {
        int kept = Math.min(strength, strength(certainty));
        boolean positive = certainty.factuality() > 0;
        return switch (kept) {
            case 3 -> positive ? Certainty.CT_PLUS : Certainty.CT_MINUS;
            case 2 -> positive ? Certainty.PR_PLUS : Certainty.PR_MINUS;
            case 1 -> positive ? Certainty.PS_PLUS : Certainty.PS_MINUS;
            default -> certainty == Certainty.CT_U ? certainty : Certainty.U_U;
        };
    }

    /**
     * What holds of an act below a predicate.
     *
     * @param predicate how certain the predicate itself is
     * @param then what it makes of the act when it holds
     * @param otherwise what it makes of the act when it does not
     */
    public static Certainty below(Certainty predicate, Certainty then, Certainty otherwise) {
        if (then == otherwise) {
            return then;
        }
        return switch (Integer.signum(predicate.factuality())) {
            case 1 -> atMost(then, strength(predicate));
            case -1 -> atMost(otherwise, strength(predicate));
            default -> Certainty.U_U;
        };
    }

    /** A certainty within the world of another: both must hold. */
    public static Certainty within(Certainty world, Certainty inner) {
        return switch (Integer.signum(world.factuality())) {
            case 1 -> atMost(inner, strength(world));
            case -1 -> atMost(opposite(inner), strength(world));
            default -> Certainty.U_U;
        };
    }
}
