package org.relata.resolve.time;

import java.time.LocalDate;

/** The units that divide the calendar. */
enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM;

    /** The day as many of these units later; earlier when negative. */
    LocalDate shift(LocalDate day, long count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
            case MILLENNIUM -> day.plusYears(1000 * count);
        };
    }
}
