package org.relata.resolve.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Quarters of the year, and "the quarter" that a report of earnings speaks of. */
final class QuarterMeanings {

    private QuarterMeanings() {}

    static Stretch quarter(Groups groups, TimeContext context) {
        int quarter = groups.has("quarter") ? groups.digits("quarter") : Numbers.ordinal(groups.plain("ordinal"));
        LocalDate published = context.published();
        if (groups.has("year") || groups.has("lastyear")) {
            return of(groups.digits(groups.has("year") ? "year" : "lastyear"), quarter);
        }
        if (published == null) {
            return Stretch.open(TimeKind.DATE, "XXXX-Q" + quarter);
        }
        if (groups.has("which")) {
            return of(published.getYear() + YearMeanings.shift(groups.plain("which")), quarter);
        }
        int now = published.get(IsoFields.QUARTER_OF_YEAR);
        int shift = context.tense().ahead() ? (quarter < now - 1 ? 1 : 0) : (quarter > now ? -1 : 0);
        return of(published.getYear() + shift - (aYearBefore(groups.text()) ? 1 : 0), quarter);
    }

    private static Stretch of(int year, int quarter) {
        return Periods.quarter(LocalDate.of(year, 3 * quarter, 1));
    }

    private static boolean aYearBefore(String text) {
        return text.contains("year-")
                || text.contains("year ago")
                || text.contains("year earlier")
                || text.contains("comparable")
                || text.contains("corresponding");
    }

    static Stretch inQuestion(Groups groups, TimeContext context) {
        LocalDate quarter = inQuestion(context);
        if (quarter == null) {
            return Stretch.open(TimeKind.DATE, "XXXX-QX");
        }
        if (groups.has("year")) {
            return context.period() == null
                    ? Periods.year(groups.digits("year"))
                    : Periods.quarter(quarter.withYear(groups.digits("year")));
        }
        LocalDate published = context.published();
        String which = groups.plain("which");
        if (aYearBefore(groups.text())) {
            return Periods.quarter(quarter.minusYears(1));
        }
        if (published != null && (which.equals("current") || groups.text().startsWith("this"))) {
            return Periods.quarter(published);
        }
        return switch (which) {
            case "next", "following" -> Periods.quarter((published == null ? quarter : published).plusMonths(3));
            case "previous", "prior" -> Periods.quarter(quarter.minusMonths(3));
            default -> Periods.quarter(quarter);
        };
    }

    /** A day in the quarter last spoken of, else in the last one that was over on the day of publication. */
    private static @Nullable LocalDate inQuestion(TimeContext context) {
        Stretch period = context.period();
        LocalDate published = context.published();
        if (period != null) {
            return period.start();
        }
        return published == null ? null : published.minusMonths(3);
    }
}
