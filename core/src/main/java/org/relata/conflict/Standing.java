package org.relata.conflict;

/** What became of a conflict, a dyad or an actor in it by the day that the question is put for. */
public enum Standing {
    /** In no year did the violence reach the threshold. */
    NEVER_ACTIVE("never active"),
    /** Over. */
    ENDED("ended"),
    /** Going on. */
    CONTINUING("continuing"),
    /** Going on, but not between those who began it. */
    WITH_OTHERS("continuing with other participants");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** Whether it goes on, with whomever. */
    public boolean goesOn() {
        return this == CONTINUING || this == WITH_OTHERS;
    }
}
