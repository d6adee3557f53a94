package org.relata.resolve.time;

import org.jspecify.annotations.Nullable;

/** What a line of {@code patterns.tsv} computes; null from it when the words are no time after all. */
enum Meaning {
    ISO_DAY(CalendarMeanings::isoDay),
    CALENDAR_DAY(CalendarMeanings::calendarDay),
    DAYS_OF_MONTH(CalendarMeanings::daysOfMonth),
    NUMERIC_DAY(CalendarMeanings::numericDay),
    NAMED_DAY(CalendarMeanings::namedDay),
    MONTH(CalendarMeanings::month),
    YEAR(YearMeanings::year),
    YEARS(YearMeanings::years),
    DECADE(YearMeanings::decade),
    CENTURY(YearMeanings::century),
    QUARTER(QuarterMeanings::quarter),
    QUARTER_IN_QUESTION(QuarterMeanings::inQuestion),
    HALF(YearMeanings::half),
    SEASON(YearMeanings::season),
    YEAR_END(YearMeanings::yearEnd),
    SET(StretchMeanings::set),
    WEEKDAY(DayMeanings::weekday),
    DEICTIC_DAY(DayMeanings::deictic),
    WEEKEND(DayMeanings::weekend),
    HOURS(DayMeanings::hours),
    DAYPART(DayMeanings::daypart),
    CLOCK(DayMeanings::clock),
    UNIT(UnitMeanings::unit),
    AGO(UnitMeanings::ago),
    LATER(UnitMeanings::later),
    LAST_STRETCH(StretchMeanings::lastStretch),
    VAGUE_STRETCH(StretchMeanings::vagueStretch),
    DURATION(StretchMeanings::duration),
    NTH_DAY(HolidayMeanings::nthDay),
    HOLIDAY(HolidayMeanings::holiday),
    REFERENCE(StretchMeanings::reference),
    NEVER((groups, context) -> null);

    /** From the words and what they are resolved against to a stretch. */
    interface Reading {
        @Nullable
        Stretch of(Groups groups, TimeContext context);
    }

    /** A reference to a static method: it holds no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Reading reading;

    Meaning(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    Stretch of(Groups groups, TimeContext context) {
        return reading.of(groups, context);
    }
}
