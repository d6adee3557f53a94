package org.relata.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years and what is longer, and the halves and seasons of a year. */
final class YearMeanings {

    private static final TimeWords WORDS = TimeWords.builtIn();

    private YearMeanings() {}

    static Stretch year(Groups groups, TimeContext context) {
        return Periods.year(Numbers.year(groups.plain("year")));
    }

    static @Nullable Stretch years(Groups groups, TimeContext context) {
        int first = groups.digits("year");
        int last = groups.has("lastyear") ? groups.digits("lastyear") : first / 100 * 100 + groups.digits("shortyear");
        if (last <= first || last > first + 60) {
            return null;
        }
        return Stretch.date(first + "/" + last, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Stretch decade(Groups groups, TimeContext context) {
        LocalDate published = context.published();
        int decade;
        if (groups.has("decade")) {
            decade = groups.digits("decade");
        } else {
            int years = groups.has("shortdecade")
                    ? groups.digits("shortdecade")
                    : WORDS.number("decadeword", groups.word("decadeword"));
            decade = Numbers.shortYear(years, published == null ? null : published.getYear());
        }
        return Parts.of(Periods.decade(decade), groups.plain("part"));
    }

    static @Nullable Stretch century(Groups groups, TimeContext context) {
        int nth = Numbers.ordinal(groups.plain("ordinal"));
        return nth == 0 || nth > 30 ? null : Periods.century(nth);
    }

    static @Nullable Stretch half(Groups groups, TimeContext context) {
        LocalDate published = context.published();
        int half = groups.plain("half").equals("first") ? 1 : 2;
        if (groups.has("year")) {
            return Periods.half(Numbers.year(groups.plain("year")), half);
        }
        if (published == null) {
            return Stretch.open(TimeKind.DATE, "XXXX-H" + half);
        }
        return Periods.half(published.getYear() + shift(groups.plain("which")), half);
    }

    static Stretch season(Groups groups, TimeContext context) {
        String code = WORDS.value("season", groups.word("season"));
        String season = code == null ? "SU" : code;
        if (groups.has("year")) {
            return Periods.season(Numbers.year(groups.plain("year")), season);
        }
        LocalDate published = context.published();
        if (published == null) {
            return Stretch.open(TimeKind.DATE, "XXXX-" + season);
        }
        String which = groups.plain("which");
        if (groups.text().endsWith("year")) {
            return Periods.season(published.getYear() + shift(which), season);
        }
        return Periods.season(published.getYear() + shift(season, which, published, context.tense()), season);
    }

    private static int shift(String season, String which, LocalDate published, Tense tense) {
        Stretch same = Periods.season(published.getYear(), season);
        LocalDate start = same.start() == null ? published : same.start();
        LocalDate finish = same.finish() == null ? published : same.finish();
        return switch (which) {
            case "last", "this past", "the previous" -> finish.isBefore(published) ? 0 : -1;
            case "next", "this coming", "the following" -> start.isAfter(published) ? 0 : 1;
            case "this" -> 0;
            default -> tense.ahead() ? (finish.isBefore(published) ? 1 : 0) : start.isAfter(published) ? -1 : 0;
        };
    }

    static Stretch yearEnd(Groups groups, TimeContext context) {
        LocalDate published = context.published();
        return published == null
                ? Stretch.open(TimeKind.DATE, "XXXX-12-31")
                : Periods.day(LocalDate.of(published.getYear(), 12, 31));
    }

    static int shift(String which) {
        return which.equals("last") || which.equals("this past") ? -1 : which.equals("next") ? 1 : 0;
    }
}
