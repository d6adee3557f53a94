package org.relata.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the tables hold them: counted from 1970-01-01, and one number behind all others for a day that nobody tells. */
final class Days {

    /** Behind every day that there is. */
    static final int UNDATED = 99_999_999;

    private Days() {}

    static int of(@Nullable LocalDate day) {
        return day == null ? UNDATED : (int) day.toEpochDay();
    }

    /** The first day of a span of which one end may be open. */
    static int first(@Nullable LocalDate start, @Nullable LocalDate finish) {
        return of(start == null ? finish : start);
    }

    /** The last day of a span of which one end may be open. */
    static int last(@Nullable LocalDate start, @Nullable LocalDate finish) {
        return of(finish == null ? start : finish);
    }

    /** The day of such a number; null for the one behind all others. */
    static @Nullable LocalDate day(int number) {
        return number == UNDATED ? null : LocalDate.ofEpochDay(number);
    }
}
