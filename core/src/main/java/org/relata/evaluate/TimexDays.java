package org.relata.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value names.
 *
 * @param start first day
 * @param finish last day, inclusive
 */
record TimexDays(LocalDate start, LocalDate finish) {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");

    /** The days of the value; null where it is none of a calendar (a duration, {@code PRESENT_REF}). */
    static @Nullable TimexDays of(String value) {
        try {
            return read(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable TimexDays read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            LocalDate date = LocalDate.parse(day.group(1));
            return new TimexDays(date, date);
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return months(number(month, 1), number(month, 2), 1);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return week(number(week, 1), number(week, 2), week.group(3) != null);
        }
        Matcher quarter = QUARTER.matcher(value);
        if (quarter.matches()) {
            return months(number(quarter, 1), 3 * number(quarter, 2) - 2, 3);
        }
        Matcher half = HALF.matcher(value);
        if (half.matches()) {
            return months(number(half, 1), 6 * number(half, 2) - 5, 6);
        }
        return YEARS.matcher(value).matches() ? years(value) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static TimexDays months(int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        return new TimexDays(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static TimexDays week(int year, int week, boolean weekend) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), week)
                .with(WeekFields.ISO.dayOfWeek(), 1);
        return new TimexDays(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
    }

    /** Four digits are a year, three a decade, two a century. */
    private static TimexDays years(String value) {
        int width = (int) Math.pow(10, 4 - value.length());
        int first = Integer.parseInt(value) * width;
        return new TimexDays(LocalDate.of(first, 1, 1), LocalDate.of(first + width - 1, 12, 31));
    }
}
