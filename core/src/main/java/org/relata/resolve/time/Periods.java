package org.relata.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The calendar's own stretches with their TIMEX3 values. Weeks are those of ISO 8601, Monday to Sunday. */
final class Periods {

    private Periods() {}

    static Stretch day(LocalDate day) {
        return Stretch.date(day.toString(), day, day);
    }

    static Stretch week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stretch.date(weekName(monday), monday, monday.plusDays(6));
    }

    /** The Saturday and Sunday of the week of this day. */
    static Stretch weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stretch.date(weekName(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
    }

    private static String weekName(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Stretch month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Stretch.date(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Stretch quarter(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        LocalDate first = LocalDate.of(day.getYear(), 3 * quarter - 2, 1);
        return Stretch.date(
                yearName(day.getYear()) + "-Q" + quarter,
                first,
                first.plusMonths(3).minusDays(1));
    }

    static Stretch half(int year, int half) {
        LocalDate first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
        return Stretch.date(
                yearName(year) + "-H" + half, first, first.plusMonths(6).minusDays(1));
    }

    /** A season of the northern half of the earth; winter is that of the December in this year. */
    static Stretch season(int year, String code) {
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate first = LocalDate.of(year, month, 1);
        return Stretch.date(
                yearName(year) + "-" + code, first, first.plusMonths(3).minusDays(1));
    }

    static Stretch year(int year) {
        return Stretch.date(yearName(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Stretch decade(int firstYear) {
        return Stretch.date(
                yearName(firstYear).substring(0, 3),
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 9, 12, 31));
    }

    /** The nth century of our era: the 21st is 2001 to 2100. */
    static Stretch century(int nth) {
        return Stretch.date(
                String.format(Locale.ROOT, "%02d", nth - 1),
                LocalDate.of(100 * nth - 99, 1, 1),
                LocalDate.of(100 * nth, 12, 31));
    }

    static String yearName(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** The stretch of this size around this day. */
    static Stretch around(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day(day);
            case WEEK -> week(day);
            case MONTH -> month(day);
            case QUARTER -> quarter(day);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() / 10 * 10);
            case CENTURY, MILLENNIUM -> century((day.getYear() + 99) / 100);
        };
    }

    /** Which size of the calendar a stretch has; null when it is none of them. */
    static @Nullable Grain grain(Stretch stretch) {
        LocalDate start = stretch.start();
        if (start == null || stretch.finish() == null) {
            return null;
        }
        for (Grain grain : Grain.values()) {
            Stretch whole = around(start, grain);
            if (start.equals(whole.start()) && stretch.finish().equals(whole.finish())) {
                return grain;
            }
        }
        return null;
    }
}
