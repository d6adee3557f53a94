package org.relata.resolve.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/** Finds simple expressions: the leftmost, of those the longest, of those the one whose pattern stands first. */
final class TimeFinder {

    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::begin)
            .thenComparing(Comparator.comparingInt(Candidate::end).reversed())
            .thenComparingInt(Candidate::rank);

    private final List<TimePattern> patterns;

    private record Candidate(int begin, int end, int rank, TimePattern pattern, Groups groups) {}

    /** A simple expression with the pattern that found it. */
    record Found(Span span, Meaning meaning, Stretch stretch) {}

    TimeFinder(TimePatterns patterns) {
        this.patterns = patterns.all();
    }

    List<Found> find(String text, Span within, TimeContext context, Function<Span, Tense> tenses) {
        List<Candidate> candidates = candidates(text, within);
        candidates.sort(ORDER);
        List<Found> found = new ArrayList<>();
        TimeContext now = context;
        int free = within.begin();
        for (Candidate candidate : candidates) {
            if (candidate.begin() < free) {
                continue;
            }
            if (candidate.pattern().meaning() == Meaning.NEVER) {
                free = candidate.end();
                continue;
            }
            Span span = new Span(candidate.begin(), candidate.end());
            Stretch stretch = resolved(candidate, now.in(tenses.apply(span)));
            if (stretch != null) {
                found.add(new Found(span, candidate.pattern().meaning(), stretch));
                now = now.after(stretch);
                free = candidate.end();
            }
        }
        return found;
    }

    private List<Candidate> candidates(String text, Span within) {
        List<Candidate> candidates = new ArrayList<>();
        for (int rank = 0; rank < patterns.size(); rank++) {
            TimePattern pattern = patterns.get(rank);
            Matcher matcher = pattern.pattern()
                    .matcher(text)
                    .region(within.begin(), within.end())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    candidates.add(
                            new Candidate(matcher.start(), matcher.end(), rank, pattern, pattern.groups(matcher)));
                }
            }
        }
        return candidates;
    }

    /** Null where the words name no day of the calendar: 31 February, the year 999999. */
    private static @Nullable Stretch resolved(Candidate candidate, TimeContext context) {
        try {
            return candidate.pattern().meaning().of(candidate.groups(), context);
        } catch (DateTimeException | ArithmeticException | NumberFormatException noDay) {
            return null;
        }
    }
}
