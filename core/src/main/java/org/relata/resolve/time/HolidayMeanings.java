package org.relata.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays, and "the third day of" them or of something else. */
final class HolidayMeanings {

    private static final Holidays HOLIDAYS = Holidays.builtIn();

    private HolidayMeanings() {}

    static @Nullable Stretch holiday(Groups groups, TimeContext context) {
        String name = groups.plain("holiday");
        Stretch whole = holiday(name, groups, context);
        if (whole == null) {
            return Stretch.open(TimeKind.DATE, "XXXX-XX-XX");
        }
        String part = groups.plain("partofholiday");
        return part.isEmpty() ? whole : nth(whole, part.equals("last") ? 0 : Numbers.ordinal(part));
    }

    private static @Nullable Stretch holiday(String name, Groups groups, TimeContext context) {
        if (groups.has("year")) {
            List<Stretch> of = HOLIDAYS.between(name, groups.digits("year"), groups.digits("year"));
            return of.isEmpty() ? null : of.get(0);
        }
        LocalDate published = context.published();
        if (published == null) {
            return null;
        }
        if (groups.has("lastnext")) {
            int year = published.getYear() + YearMeanings.shift(groups.plain("lastnext"));
            List<Stretch> of = HOLIDAYS.between(name, year, year);
            return of.isEmpty() ? null : of.get(0);
        }
        boolean ahead = groups.plain("which").equals("next")
                || (context.tense().ahead() && !groups.plain("which").equals("last"));
        return nearest(HOLIDAYS.between(name, published.getYear() - 1, published.getYear() + 1), published, ahead);
    }

    /** The first that is not over, or the last that has begun. */
    private static @Nullable Stretch nearest(List<Stretch> years, LocalDate published, boolean ahead) {
        Stretch last = null;
        for (Stretch stretch : years) {
            LocalDate start = stretch.start();
            LocalDate finish = stretch.finish();
            if (start == null || finish == null) {
                continue;
            }
            if (ahead && !finish.isBefore(published)) {
                return stretch;
            }
            if (!ahead && !start.isAfter(published)) {
                last = stretch;
            }
        }
        return last;
    }

    private static @Nullable Stretch nth(Stretch whole, int nth) {
        LocalDate start = whole.start();
        LocalDate finish = whole.finish();
        if (start == null || finish == null) {
            return null;
        }
        return Periods.day(nth == 0 ? finish : start.plusDays(nth - 1L));
    }

    /**
     * "The third day of the offensive": the telling's own day in the present, else the day before it or its own, for
     * such news is of the last day.
     */
    static @Nullable Stretch nthDay(Groups groups, TimeContext context) {
        int nth = groups.has("last") ? 0 : Numbers.ordinal(groups.plain("ordinal"));
        if (groups.has("festival")) {
            Stretch whole = holiday(groups.plain("festival"), groups, context);
            return whole == null ? Stretch.open(TimeKind.DATE, "XXXX-XX-XX") : nth(whole, nth);
        }
        if (groups.has("month")) {
            return nth(CalendarMeanings.month(groups, context), nth);
        }
        LocalDate published = context.published();
        if (published == null) {
            return Stretch.open(TimeKind.DATE, "XXXX-XX-XX");
        }
        Stretch anchor = context.anchor();
        if (anchor != null && anchor.isDay()) {
            return anchor;
        }
        Stretch day = Periods.day(published);
        return context.tense() == Tense.PRESENT ? day : day.within(published.minusDays(1), published);
    }
}
