package org.relata.model;

import java.util.Locale;

/** What the text says of a claim. */
public enum Status {
    ASSERTED,
    DENIED,
    DISPUTED,
    UNCONFIRMED,
    CONFIRMED,
    PLANNED,
    HYPOTHETICAL,
    OPINION,
    QUESTION;

    /** The word of the data contract: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
