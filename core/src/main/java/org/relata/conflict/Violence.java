package org.relata.conflict;

import java.util.Locale;
import java.util.Optional;

/** UCDP's types of organised violence. */
public enum Violence {
    /** Between two parties of which one, at least, is the government of a state. */
    STATE_BASED(1),
    /** Between two organised groups, neither a government. */
    NON_STATE(2),
    /** By a government or an organised group against civilians. */
    ONE_SIDED(3);

    private final int code;

    Violence(int code) {
        this.code = code;
    }

    /** UCDP's {@code type_of_violence}. */
    public int code() {
        return code;
    }

    /** The words for it: {@code state-based}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type with that code. */
    public static Optional<Violence> of(int code) {
        for (Violence violence : values()) {
            if (violence.code == code) {
                return Optional.of(violence);
            }
        }
        return Optional.empty();
    }
}
