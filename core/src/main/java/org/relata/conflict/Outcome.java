package org.relata.conflict;

/** How an episode ended, in the codes of the UCDP Conflict Termination Dataset. */
public enum Outcome {
    PEACE_AGREEMENT(1, "peace agreement"),
    CEASEFIRE(2, "ceasefire"),
    VICTORY_A(3, "victory of side A"),
    VICTORY_B(4, "victory of side B"),
    LOW_ACTIVITY(5, "low activity"),
    ACTOR_CEASED(6, "actor ceased to exist");

    private final int code;
    private final String words;

    Outcome(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /** UCDP's code, 1 to 6. */
    public int code() {
        return code;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
