package org.relata.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/** Puts ranges ("from Monday to Thursday"), open ends ("since 2014") and lengths up to now ("for a decade") together. */
final class TimeRanges {

    private static final Pattern TO =
            words("\\s{0,3}(?:[-–—]|to|until|till|through)\\s{1,3}(?:the\\s)?|\\s{0,3}[-–—]\\s{0,3}");
    private static final Pattern AND = words("\\s{1,3}and\\s{1,3}(?:the\\s)?|\\s{1,3}to\\s{1,3}|\\s{0,3}[-–—]\\s{0,3}");
    private static final Pattern BEFORE = words(
            "(?<![\\p{L}\\d])(?<word>from|between|since|ever since|until|till|for|for the)\\s{1,3}(?:the\\s|about\\s|at least\\s)?$");
    private static final Pattern ONWARDS = words("[\\s,]{1,3}(?:onwards?|on(?=[\\s,.;])|to date)");
    private static final Pattern PERFECT = words("(?<![\\p{L}])(?:has|have|having|['’]ve|['’]s been)(?!\\p{L})");
    private static final int REACH = 24;

    private TimeRanges() {}

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    static List<TimeExpression> join(
            String text, Span within, List<TimeFinder.Found> simple, @Nullable LocalDate published) {
        List<TimeExpression> joined = new ArrayList<>();
        int free = within.begin();
        for (int i = 0; i < simple.size(); i++) {
            TimeFinder.Found a = simple.get(i);
            String before = before(text, free, a.span());
            TimeExpression range = i + 1 < simple.size() ? range(text, before, a, simple.get(i + 1)) : null;
            if (range != null) {
                i++;
            }
            TimeExpression next = range != null ? range : single(text, within, before, a, published);
            joined.add(next);
            free = next.span().end();
        }
        return joined;
    }

    private static String before(String text, int free, Span span) {
        Matcher matcher = BEFORE.matcher(text)
                .region(Math.max(free, span.begin() - REACH), span.begin())
                .useTransparentBounds(true);
        return matcher.find() ? text.substring(matcher.start(), span.begin()) : "";
    }

    private static @Nullable TimeExpression range(String text, String before, TimeFinder.Found a, TimeFinder.Found b) {
        int gap = b.span().begin() - a.span().end();
        if (gap < 0 || gap > 14 || !onCalendar(a.stretch()) || !onCalendar(b.stretch())) {
            return null;
        }
        String between = text.substring(a.span().end(), b.span().begin());
        boolean two = TimeWords.plain(before).startsWith("between");
        if (!(two ? AND : TO).matcher(between).matches()) {
            return null;
        }
        Stretch first = ordered(a, b);
        if (first == null) {
            return null;
        }
        Stretch whole = new Stretch(
                a.stretch().kind(),
                first.value() + "/" + b.stretch().value(),
                first.start(),
                b.stretch().finish());
        Span span = new Span(a.span().begin() - before.length(), b.span().end());
        return TimeExpression.of(text, span, whole, List.of(simple(text, a), simple(text, b)));
    }

    private static boolean onCalendar(Stretch stretch) {
        boolean date = stretch.kind() == TimeKind.DATE || stretch.kind() == TimeKind.TIME;
        return date && !stretch.value().endsWith("REF");
    }

    /** The first of a range, a week or a year earlier where it would come after the last; null where it still does. */
    private static @Nullable Stretch ordered(TimeFinder.Found a, TimeFinder.Found b) {
        LocalDate start = a.stretch().start();
        LocalDate finish = b.stretch().finish();
        if (start == null || finish == null) {
            return start == null && finish == null ? a.stretch() : null;
        }
        if (!start.isAfter(finish)) {
            return a.stretch();
        }
        Grain grain = Periods.grain(a.stretch());
        LocalDate earlier = a.meaning() == Meaning.WEEKDAY ? start.minusWeeks(1) : start.minusYears(1);
        return grain == null || grain.compareTo(Grain.YEAR) >= 0 || earlier.isAfter(finish)
                ? null
                : Periods.around(earlier, grain);
    }

    private static TimeExpression single(
            String text, Span within, String before, TimeFinder.Found a, @Nullable LocalDate published) {
        String word = TimeWords.plain(before);
        Stretch stretch = a.stretch();
        Span wide = new Span(a.span().begin() - before.length(), a.span().end());
        if (word.contains("since") && onCalendar(stretch)) {
            return open(text, wide, stretch.value() + "/..", stretch.within(stretch.start(), null), a);
        }
        Matcher onwards =
                ONWARDS.matcher(text).region(a.span().end(), within.end()).useTransparentBounds(true);
        if (word.startsWith("from") && onCalendar(stretch) && onwards.lookingAt()) {
            Span on = new Span(wide.begin(), onwards.end());
            return open(text, on, stretch.value() + "/..", stretch.within(stretch.start(), null), a);
        }
        if ((word.startsWith("until") || word.startsWith("till")) && onCalendar(stretch)) {
            return open(text, wide, "../" + stretch.value(), stretch.within(null, stretch.finish()), a);
        }
        LocalDate began = word.startsWith("for") && published != null ? began(text, within, a, published) : null;
        return began == null ? simple(text, a) : open(text, wide, stretch.value(), stretch.within(began, null), a);
    }

    /** "Has worked for over a decade" began that long before publication, or earlier, and has no end. */
    private static @Nullable LocalDate began(String text, Span within, TimeFinder.Found a, LocalDate published) {
        boolean perfect = a.stretch().kind() == TimeKind.DURATION
                && PERFECT.matcher(text)
                        .region(within.begin(), a.span().begin())
                        .find();
        if (!perfect || a.stretch().value().contains("X") || a.stretch().value().contains("T")) {
            return null;
        }
        try {
            return published.minus(Period.parse(a.stretch().value()));
        } catch (DateTimeException | ArithmeticException noPeriod) {
            return null;
        }
    }

    private static TimeExpression open(String text, Span span, String value, Stretch days, TimeFinder.Found part) {
        Stretch whole = new Stretch(days.kind(), value, days.start(), days.finish());
        return TimeExpression.of(text, span, whole, List.of(simple(text, part)));
    }

    private static TimeExpression simple(String text, TimeFinder.Found found) {
        return TimeExpression.of(text, found.span(), found.stretch());
    }
}
