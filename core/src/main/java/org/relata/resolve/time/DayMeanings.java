package org.relata.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weekdays, weekends, days told from today, and times of the day. */
final class DayMeanings {

    private static final TimeWords WORDS = TimeWords.builtIn();
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:.]?([0-5]\\d))?(?::[0-5]\\d)? ?([ap]\\.?m)?.*");

    private DayMeanings() {}

    static Stretch weekday(Groups groups, TimeContext context) {
        DayOfWeek weekday = DayOfWeek.of(WORDS.number("weekday", groups.word("weekday")));
        LocalDate published = context.published();
        Stretch day = published == null
                ? Stretch.open(TimeKind.DATE, "XXXX-WXX-" + weekday.getValue())
                : Periods.day(day(weekday, groups, published, context));
        String part = part(groups);
        return part.isEmpty() ? day : day.at(part);
    }

    private static LocalDate day(DayOfWeek weekday, Groups groups, LocalDate published, TimeContext context) {
        String which = groups.plain("which");
        String text = groups.text();
        LocalDate ofWeek = Weeks.dayOfWeek(published, weekday);
        if (text.endsWith("week")) {
            return text.endsWith(" week") && groups.has("which")
                    ? ofWeek.plusWeeks(YearMeanings.shift(which))
                    : ofWeek.plusWeeks(1);
        }
        LocalDate anchor = context.anchorDay() == null ? published : context.anchorDay();
        LocalDate past = published.with(TemporalAdjusters.previousOrSame(weekday));
        return switch (which) {
            case "last", "past", "this past" -> published.with(TemporalAdjusters.previous(weekday));
            case "next", "coming", "this coming" -> published.with(TemporalAdjusters.next(weekday));
            case "this" -> ofWeek;
            case "the previous" -> anchor.with(TemporalAdjusters.previous(weekday));
            case "the following", "the next" -> anchor.with(TemporalAdjusters.next(weekday));
            default -> {
                if (text.endsWith("a week ago")) {
                    yield published.with(TemporalAdjusters.previous(weekday)).minusWeeks(1);
                }
                yield context.tense().ahead() ? published.with(TemporalAdjusters.nextOrSame(weekday)) : past;
            }
        };
    }

    /** The code of the part of the day that is named; empty where none is. */
    private static String part(Groups groups) {
        String code = WORDS.value("daypart", groups.word("daypart"));
        if (code == null) {
            code = WORDS.value("daypart", groups.word("halfday"));
        }
        if (code != null) {
            return code;
        }
        return groups.text().contains(" hours") ? hoursCode(groups.text()) : "";
    }

    private static String hoursCode(String text) {
        return text.contains("late ") || text.contains("evening ") ? "EV" : text.contains("the night h") ? "NI" : "MO";
    }

    static Stretch hours(Groups groups, TimeContext context) {
        boolean today = groups.text().contains("today") || groups.text().contains("this morning");
        boolean yesterday = groups.text().contains("yesterday");
        LocalDate published = context.published();
        LocalDate day = today || yesterday ? published : context.anchorDay();
        return onDay(day == null || !yesterday ? day : day.minusDays(1)).at(hoursCode(groups.text()));
    }

    private static Stretch onDay(@Nullable LocalDate day) {
        return day == null ? Stretch.open(TimeKind.DATE, "XXXX-XX-XX") : Periods.day(day);
    }

    static Stretch deictic(Groups groups, TimeContext context) {
        LocalDate published = context.published();
        String text = groups.text();
        if (text.equals("overnight")) {
            Stretch night =
                    onDay(published == null ? null : published.minusDays(1)).at("NI");
            return published == null ? night : night.within(published.minusDays(1), published);
        }
        int shift = text.contains("yesterday") || text.equals("last night") ? -1 : text.contains("tomorrow") ? 1 : 0;
        if (text.startsWith("the day")) {
            shift *= 2;
        }
        Stretch day = onDay(published == null ? null : published.plusDays(shift));
        String part = text.endsWith("night") ? "NI" : part(groups);
        return part.isEmpty() ? day : day.at(part);
    }

    static Stretch daypart(Groups groups, TimeContext context) {
        String part = part(groups);
        boolean evening = groups.text().endsWith("dusk")
                || groups.text().endsWith("sunset")
                || groups.text().endsWith("nightfall");
        boolean next = groups.text().contains(" following ") || groups.text().contains(" next ");
        LocalDate anchor = context.anchorDay();
        LocalDate day = anchor != null && next ? anchor.plusDays(1) : anchor;
        return onDay(day).at(part.isEmpty() ? (evening ? "EV" : "MO") : part);
    }

    static Stretch weekend(Groups groups, TimeContext context) {
        LocalDate published = context.published();
        if (published == null) {
            return Stretch.open(TimeKind.DATE, "XXXX-WXX-WE");
        }
        return Periods.weekend(Weeks.weekend(published, groups, context.tense()));
    }

    /** A time of the clock, on the day last named, else the day of publication. */
    static @Nullable Stretch clock(Groups groups, TimeContext context) {
        String time = time(groups);
        return time == null ? null : onDay(context.anchorDay()).at(time);
    }

    private static @Nullable String time(Groups groups) {
        if (groups.has("clockword")) {
            return WORDS.value("clockword", groups.word("clockword"));
        }
        boolean late = groups.plain("daypart").matches("afternoon|evening|night|dusk");
        if (groups.has("oclock") || !groups.has("clock")) {
            return hour(groups.has("oclock") ? groups.plain("oclock") : groups.text(), late);
        }
        Matcher matcher = CLOCK.matcher(groups.plain("clock"));
        if (!matcher.matches()) {
            return null;
        }
        int hour = Integer.parseInt(matcher.group(1));
        String half = matcher.group(3);
        boolean after = half == null ? late : half.startsWith("p");
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean universal = groups.text().contains("gmt") || groups.text().contains("utc");
        return format(hour(hour, after, half != null && !after), minute) + (universal ? "Z" : "");
    }

    private static int hour(int hour, boolean afterNoon, boolean beforeNoon) {
        return afterNoon && hour < 12 ? hour + 12 : beforeNoon && hour == 12 ? 0 : hour;
    }

    private static String hour(String text, boolean late) {
        int space = text.indexOf(' ');
        double count = Numbers.count(space < 0 ? text : text.substring(0, space));
        return Double.isNaN(count) ? "XX" : format(hour((int) count, late, false), 0);
    }

    private static String format(int hour, int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }
}
