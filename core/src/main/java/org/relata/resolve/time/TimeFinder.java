package org.relata.resolve.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;

/** Finds simple expressions: the leftmost, of those the longest, of those the one whose pattern stands first. */
final class TimeFinder {

    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::begin)
            .thenComparing(Comparator.comparingInt(Candidate::end).reversed())
            .thenComparingInt(Candidate::rank);

    /** Where a sentence may end: behind a word too long to be an abbreviation. No expression reaches across. */
    private static final Pattern CHUNK = Pattern.compile("(?<=\\p{Ll}{5})[.!?;][\"”’)]{0,2}\\s|\\n\\s*\\n");

    private final List<TimePattern> patterns;
    private final TimeSeeds seeds;

    private record Candidate(int begin, int end, int rank, TimePattern pattern, Groups groups) {}

    /** A simple expression with the pattern that found it. */
    record Found(Span span, Meaning meaning, Stretch stretch) {}

    TimeFinder(TimePatterns patterns) {
        this.patterns = patterns.all();
        this.seeds = patterns.seeds();
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
        Matcher ends = CHUNK.matcher(text).region(within.begin(), within.end());
        int begin = within.begin();
        while (ends.find()) {
            collect(text, new Span(begin, ends.end()), candidates);
            begin = ends.end();
        }
        collect(text, new Span(begin, within.end()), candidates);
        return candidates;
    }

    private void collect(String text, Span within, List<Candidate> candidates) {
        Set<Meaning> possible = seeds.in(text, within);
        if (possible.isEmpty()) {
            return;
        }
        int[] starts = starts(text, within);
        for (int rank = 0; rank < patterns.size(); rank++) {
            TimePattern pattern = patterns.get(rank);
            if (possible.contains(pattern.meaning())) {
                collect(text, within, starts, rank, candidates);
            }
        }
    }

    /** Where an expression may begin: not behind a letter or figure. */
    private static int[] starts(String text, Span within) {
        return IntStream.range(within.begin(), within.end())
                .filter(at -> !Character.isWhitespace(text.charAt(at))
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))))
                .toArray();
    }

    private void collect(String text, Span within, int[] starts, int rank, List<Candidate> candidates) {
        TimePattern pattern = patterns.get(rank);
        Matcher matcher =
                pattern.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int start : starts) {
            if (pattern.canStart(text.charAt(start))
                    && matcher.region(start, within.end()).lookingAt()
                    && matcher.end() > start) {
                candidates.add(new Candidate(start, matcher.end(), rank, pattern, pattern.groups(matcher)));
            }
        }
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
