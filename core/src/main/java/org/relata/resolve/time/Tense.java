package org.relata.resolve.time;

/** Where the clause of an expression lies, seen from the telling: it decides which Wednesday "Wednesday" is. */
public enum Tense {
    /** Has happened. */
    PAST,
    /** Goes on, or has gone on until now: "has worked", "is fighting". */
    PRESENT,
    /** Is to come. */
    FUTURE,
    /** Nothing tells. Mostly read as {@link #PAST}, which news is. */
    UNMARKED;

    /** Whether what is told lies ahead. */
    boolean ahead() {
        return this == FUTURE;
    }
}
