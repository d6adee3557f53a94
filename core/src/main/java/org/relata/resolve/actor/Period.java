package org.relata.resolve.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day, both included; an open end is null.
 *
 * @param from first day; null where it is not known or has always been
 * @param to last day; null where it lasts or is not known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Without ends. */
    public static final Period ALWAYS = new Period(null, null);

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endedBefore(day);
    }

    /** Whether it begins only after that day. */
    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** Whether it was over before that day. */
    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether neither end is known. */
    public boolean undated() {
        return from == null && to == null;
    }

    /** Whether it ends before it begins. */
    public boolean reversed() {
        return from != null && to != null && to.isBefore(from);
    }

    /** Whether the two share more than the one day on which an office is handed over. */
    public boolean overlaps(Period other) {
        boolean thisFirst = to != null && other.from != null && !to.isAfter(other.from);
        boolean otherFirst = other.to != null && from != null && !other.to.isAfter(from);
        return !thisFirst && !otherFirst;
    }

    /**
     * The first day of what is written as {@code 2013}, {@code 2013-04} or {@code 2013-04-08}.
     *
     * @throws DateTimeException when it is none of these
     */
    public static LocalDate firstDay(String written) {
        return switch (written.length()) {
            case 4 -> LocalDate.of(year(written), 1, 1);
            case 7 -> month(written);
            default -> day(written);
        };
    }

    /**
     * The last day of what is written as {@code 2013}, {@code 2013-04} or {@code 2013-04-08}.
     *
     * @throws DateTimeException when it is none of these
     */
    public static LocalDate lastDay(String written) {
        return switch (written.length()) {
            case 4 -> LocalDate.of(year(written), 12, 31);
            case 7 -> {
                LocalDate first = month(written);
                yield first.withDayOfMonth(first.lengthOfMonth());
            }
            default -> day(written);
        };
    }

    /** {@link LocalDate#parse} takes longer to load than thousands of such days take to read. */
    private static LocalDate day(String written) {
        if (written.length() != 10 || written.charAt(4) != '-' || written.charAt(7) != '-') {
            throw new DateTimeException("'" + written + "' is no day");
        }
        return LocalDate.of(
                year(written.substring(0, 4)), year(written.substring(5, 7)), year(written.substring(8, 10)));
    }

    /** {@link java.time.YearMonth} is spared for the same reason. */
    private static LocalDate month(String written) {
        if (written.charAt(4) != '-') {
            throw new DateTimeException("'" + written + "' is no month");
        }
        return LocalDate.of(year(written.substring(0, 4)), year(written.substring(5, 7)), 1);
    }

    private static int year(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new DateTimeException("'" + written + "' is no number", e);
        }
    }
}
