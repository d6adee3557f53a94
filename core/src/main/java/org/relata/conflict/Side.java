package org.relata.conflict;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A party to violence, as UCDP counts parties: the government of a state is one, whoever holds it.
 *
 * @param id of the registry where it knows the side: the state's for a government, the last one of a group that was renamed;
 *     else {@code ucdp:NUMBER} or {@code name:WORDS}
 * @param state id of the state that it is the government of; null for others
 */
public record Side(
        String id, String name, Kind kind, @Nullable String state) {

    /** All who take no part in the fighting. */
    public static final Side CIVILIANS = new Side("civilians", "Civilians", Kind.CIVILIANS, null);

    /** What a side can be. */
    public enum Kind {
        /** The government of a state. */
        GOVERNMENT,
        /** Forces of a body above states. */
        INTERNATIONAL,
        /** An organised group that is no government. */
        GROUP,
        /** People who are no party. */
        CIVILIANS;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The government of a state. */
    public static Side government(String state, String country) {
        return new Side(state, "Government of " + country, Kind.GOVERNMENT, state);
    }

    /** An organised group. */
    public static Side group(String id, String name) {
        return new Side(id, name, Kind.GROUP, null);
    }

    /** Whether it is a state, or made of states. */
    public boolean official() {
        return kind == Kind.GOVERNMENT || kind == Kind.INTERNATIONAL;
    }

    /** Whether it is organised and can fight. */
    public boolean armed() {
        return kind != Kind.CIVILIANS;
    }

    /** Sides are the same by their id, whatever they are called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Side side && side.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
