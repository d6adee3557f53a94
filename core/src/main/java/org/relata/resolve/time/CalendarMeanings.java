package org.relata.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and months by their names. */
final class CalendarMeanings {

    private static final TimeWords WORDS = TimeWords.builtIn();

    private CalendarMeanings() {}

    static Stretch isoDay(Groups groups, TimeContext context) {
        LocalDate day = LocalDate.of(groups.digits("year"), groups.digits("monthnumber"), groups.digits("day"));
        String clock = groups.word("clock");
        return clock == null ? Periods.day(day) : Periods.day(day).at(clock);
    }

    static Stretch calendarDay(Groups groups, TimeContext context) {
        int month = WORDS.number("month", groups.word("month"));
        int day = groups.has("day") ? groups.digits("day") : Numbers.ordinal(groups.plain("ordinal"));
        Integer year = year(groups, context);
        if (year != null) {
            return Periods.day(LocalDate.of(year, month, day));
        }
        LocalDate resolved = day(month, day, context);
        return resolved == null
                ? Stretch.open(TimeKind.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day))
                : Periods.day(resolved);
    }

    private static @Nullable Integer year(Groups groups, TimeContext context) {
        String year = groups.word("year");
        if (year != null) {
            return Numbers.year(year);
        }
        String shortYear = groups.word("shortyear");
        LocalDate published = context.published();
        return shortYear == null
                ? null
                : Numbers.shortYear(
                        Integer.parseInt(shortYear.substring(shortYear.length() - 2)),
                        published == null ? null : published.getYear());
    }

    /** The day of that name before publication, or after it in the future tense; unmarked, the one that is near. */
    static @Nullable LocalDate day(int month, int day, TimeContext context) {
        LocalDate published = context.published();
        if (published == null || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        LocalDate before = valid(published.getYear(), month, day);
        if (before.isAfter(published)) {
            before = valid(published.getYear() - 1, month, day);
        }
        LocalDate after = before.isEqual(published) ? before : valid(before.getYear() + 1, month, day);
        int reach = context.tense() == Tense.PAST ? 10 : 100;
        boolean near = after.isBefore(published.plusDays(reach)) && before.isBefore(published.minusDays(60));
        return context.tense().ahead() || near ? after : before;
    }

    private static LocalDate valid(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }

    static @Nullable Stretch daysOfMonth(Groups groups, TimeContext context) {
        int month = WORDS.number("month", groups.word("month"));
        int first = groups.digits("day");
        int last = groups.digits("lastday");
        if (last <= first) {
            return null;
        }
        Integer year = year(groups, context);
        LocalDate start = year == null ? day(month, first, context) : LocalDate.of(year, month, first);
        if (start == null) {
            String value = String.format(Locale.ROOT, "XXXX-%02d-%02d/XXXX-%02d-%02d", month, first, month, last);
            return Stretch.open(TimeKind.DATE, value);
        }
        LocalDate finish = start.withDayOfMonth(last);
        return Stretch.date(start + "/" + finish, start, finish);
    }

    /** Day and month in figures: only where it is clear which is which. */
    static @Nullable Stretch numericDay(Groups groups, TimeContext context) {
        int first = groups.digits("first");
        int second = groups.digits("second");
        int year = groups.digits("year");
        if (first > 12 || first == second || groups.plain("mark").equals(".")) {
            return Periods.day(LocalDate.of(year, second, first));
        }
        return second > 12 ? Periods.day(LocalDate.of(year, first, second)) : null;
    }

    static Stretch namedDay(Groups groups, TimeContext context) {
        String day = WORDS.value("namedday", groups.word("named"));
        return Periods.day(LocalDate.parse(day == null ? "" : day));
    }

    static Stretch month(Groups groups, TimeContext context) {
        int month = WORDS.number("month", groups.word("month"));
        String year = groups.word("year");
        if (year != null) {
            return Periods.month(LocalDate.of(Numbers.year(year), month, 1));
        }
        LocalDate spokenOf =
                groups.plain("which").isEmpty() && groups.text().startsWith("that ") ? anchored(context) : null;
        if (spokenOf != null) {
            int later = month < spokenOf.getMonthValue() ? 1 : 0;
            return Periods.month(LocalDate.of(spokenOf.getYear() + later, month, 1));
        }
        LocalDate published = context.published();
        if (published == null) {
            return Stretch.open(TimeKind.DATE, String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        String which = groups.plain("which");
        if (groups.text().endsWith("year")) {
            int shift = which.startsWith("last") ? -1 : which.startsWith("next") ? 1 : 0;
            return Periods.month(LocalDate.of(published.getYear() + shift, month, 1));
        }
        return Periods.month(LocalDate.of(published.getYear() + shift(month, which, published, context), month, 1));
    }

    /** "In April 2023 … That August": the month that comes next behind the time that was named last. */
    private static @Nullable LocalDate anchored(TimeContext context) {
        Stretch anchor = context.anchor();
        return anchor == null ? null : anchor.start();
    }

    /** Which year's month it is, counted from the year of publication. */
    private static int shift(int month, String which, LocalDate published, TimeContext context) {
        int now = published.getMonthValue();
        return switch (which) {
            case "last", "past", "this past", "the previous" -> month < now ? 0 : -1;
            case "next", "coming", "this coming", "the following" -> month > now ? 0 : 1;
            case "this" -> 0;
            default -> {
                if (context.tense().ahead()) {
                    yield month >= now ? 0 : 1;
                }
                int ahead = Math.floorMod(month - now, 12);
                boolean near = context.tense() != Tense.PAST && ahead > 0 && ahead <= 3;
                yield near ? (month > now ? 0 : 1) : (month <= now ? 0 : -1);
            }
        };
    }
}
