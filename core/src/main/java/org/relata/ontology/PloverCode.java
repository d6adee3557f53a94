package org.relata.ontology;

import org.jspecify.annotations.Nullable;

/**
 * A PLOVER type with or without a mode.
 *
 * @param type in capitals
 * @param mode in lower case; null where the type alone is meant
 */
public record PloverCode(String type, @Nullable String mode) {

    /** Reads {@code TYPE} or {@code TYPE/mode}. Whether they exist is the ontology's to say. */
    public static PloverCode parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new PloverCode(text, null)
                : new PloverCode(text.substring(0, slash), text.substring(slash + 1));
    }

    /** {@code TYPE} or {@code TYPE/mode}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return mode == null ? type : type + "/" + mode;
    }
}
