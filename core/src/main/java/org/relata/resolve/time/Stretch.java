package org.relata.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to: a value and, where they are known, days.
 *
 * @param value TIMEX3-like
 * @param start first day, null where open or not known
 * @param finish last day, inclusive, null where open or not known
 */
record Stretch(
        TimeKind kind,
        String value,
        @Nullable LocalDate start,
        @Nullable LocalDate finish) {

    static Stretch date(String value, LocalDate start, LocalDate finish) {
        return new Stretch(TimeKind.DATE, value, start, finish);
    }

    static Stretch open(TimeKind kind, String value) {
        return new Stretch(kind, value, null, null);
    }

    /** The same days as a time of the day, with what follows the date in its value. */
    Stretch at(String timeOfDay) {
        return new Stretch(TimeKind.TIME, value + "T" + timeOfDay, start, finish);
    }

    Stretch within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Stretch(kind, value, first, last);
    }

    /** UCDP's date_prec by the number of days: 1 day, 2 up to six, 3 a week, 4 a month, 5 longer or open. */
    @Nullable
    Integer precision() {
        LocalDate from = start;
        LocalDate to = finish;
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            return 5;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days <= 1) {
            return 1;
        }
        return days < 7 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
    }

    /** Whether it is one known day. */
    boolean isDay() {
        return start != null && start.equals(finish);
    }
}
