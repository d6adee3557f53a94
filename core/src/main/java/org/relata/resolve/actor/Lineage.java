package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an actor came to be, or what became of it.
 *
 * @param actor id of the one that it happened to
 * @param other id of the one it came from or went into; null for formed and dissolved
 * @param date the day; null where it is not known
 */
public record Lineage(
        Type type,
        String actor,
        @Nullable String other,
        @Nullable LocalDate date,
        Entry entry) {

    /** What happened. {@link #later} tells which of the two came after. */
    public enum Type {
        /** It was founded. */
        FORMED,
        /** It goes on under the name and id of the other. */
        RENAMED_TO,
        /** It left the other. */
        SPLIT_FROM,
        /** It went into the other. */
        MERGED_INTO,
        /** The other took it over. */
        TAKEN_OVER_BY,
        /** It ended. */
        DISSOLVED;

        /** The word for it in registry files: {@code merged-into}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The type that is written so. */
        public static Optional<Type> of(String word) {
            for (Type type : values()) {
                if (type.word().equals(word)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }

    /** The id that came before, where there are two. */
    public Optional<String> earlier() {
        return type == Type.SPLIT_FROM ? Optional.ofNullable(other) : Optional.of(actor);
    }

    /** The id that came after, where there are two. */
    public Optional<String> later() {
        return type == Type.SPLIT_FROM ? Optional.of(actor) : Optional.ofNullable(other);
    }
}
