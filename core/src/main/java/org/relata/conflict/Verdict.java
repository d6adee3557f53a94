package org.relata.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer at one level.
 *
 * @param subject what it is about, in words
 * @param words the whole answer as one or two sentences
 * @param byEstimate the standing by each estimate of the deaths
 * @param evidence ids of events and entries of the registry that it rests on
 * @param holds whether the low and the high figures give the same answer
 */
public record Verdict(
        Level level,
        String subject,
        Standing standing,
        @Nullable Ending ending,
        String words,
        Map<Estimate, Standing> byEstimate,
        boolean holds,
        List<String> evidence) {

    /** What can end. */
    public enum Level {
        /** All that is fought over with one government, or between two parties. */
        CONFLICT,
        /** Two parties. */
        DYAD,
        /** One party. */
        ACTOR;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
