package org.relata.conflict;

import java.util.Locale;

/** Which of the three figures of an event is added up. */
public enum Estimate {
    /** The lowest. */
    LOW,
    /** The likeliest: what UCDP decides by. */
    BEST,
    /** The highest. */
    HIGH;

    /** The word for it: {@code low}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
