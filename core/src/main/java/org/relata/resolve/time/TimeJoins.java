package org.relata.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/** Joins neighbours into one simple expression: a time of the clock with its day, "the end of" with what it is of. */
final class TimeJoins {

    private static final Pattern CLOCK_DAY =
            Pattern.compile("[\\s,(]{0,3}(?:(?:on|of)\\s{1,3})?(?:the\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_CLOCK =
            Pattern.compile("[\\s,]{1,3}(?:(?:at|around|about|by|in the)\\s{1,3})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "(?<![\\p{L}\\d])(?<part>early|earlier|late|later|mid|the early|the late|(?:the )?(?:end|start|beginning|middle|close) of)"
                    + "(?:\\s{1,3}in)?[\\s-]{1,3}(?:the\\s)?$",
            Pattern.CASE_INSENSITIVE);
    private static final int PART_REACH = 26;

    private TimeJoins() {}

    static List<TimeFinder.Found> join(String text, Span within, List<TimeFinder.Found> found) {
        List<TimeFinder.Found> joined = new ArrayList<>();
        for (TimeFinder.Found next : found) {
            TimeFinder.Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            TimeFinder.Found both = last == null ? null : clockAndDay(text, last, next);
            if (both == null) {
                int free = last == null ? within.begin() : last.span().end();
                joined.add(withPart(text, free, next));
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private static TimeFinder.@Nullable Found clockAndDay(String text, TimeFinder.Found a, TimeFinder.Found b) {
        int gap = b.span().begin() - a.span().end();
        if (gap < 0 || gap > 12) {
            return null;
        }
        String between = text.substring(a.span().end(), b.span().begin());
        if (isClock(a) && isDay(b) && CLOCK_DAY.matcher(between).matches()) {
            return joined(a, b, b.stretch(), a.stretch());
        }
        return isDay(a) && isClock(b) && DAY_CLOCK.matcher(between).matches()
                ? joined(a, b, a.stretch(), b.stretch())
                : null;
    }

    private static boolean isClock(TimeFinder.Found found) {
        return found.meaning() == Meaning.CLOCK
                || found.meaning() == Meaning.DAYPART
                || found.meaning() == Meaning.HOURS;
    }

    private static boolean isDay(TimeFinder.Found found) {
        Stretch stretch = found.stretch();
        boolean unresolvedDay = found.meaning() == Meaning.WEEKDAY || found.meaning() == Meaning.CALENDAR_DAY;
        return stretch.kind() == TimeKind.DATE && (stretch.isDay() || unresolvedDay);
    }

    private static TimeFinder.Found joined(TimeFinder.Found a, TimeFinder.Found b, Stretch day, Stretch clock) {
        String time = clock.value().substring(clock.value().indexOf('T') + 1);
        return new TimeFinder.Found(a.span().cover(b.span()), Meaning.ISO_DAY, day.at(time));
    }

    private static TimeFinder.Found withPart(String text, int free, TimeFinder.Found found) {
        Stretch stretch = found.stretch();
        if (stretch.kind() != TimeKind.DATE || stretch.value().endsWith("REF")) {
            return found;
        }
        int from = Math.max(free, found.span().begin() - PART_REACH);
        Matcher matcher = PART.matcher(text).region(from, found.span().begin()).useTransparentBounds(true);
        if (!matcher.find()) {
            return found;
        }
        String part = TimeWords.plain(matcher.group("part")).replace(" of", "").replace("the ", "");
        Span span = new Span(matcher.start(), found.span().end());
        return new TimeFinder.Found(span, found.meaning(), Parts.of(stretch, part));
    }
}
