package org.relata.resolve.time;

/** What a time expression names, as TIMEX3 tells them apart. */
public enum TimeKind {
    /** A day or anything longer that lies on the calendar; also "now" and "recently". */
    DATE,
    /** A time of the day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A time that comes again and again. */
    SET
}
