package org.relata.conflict;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verdict on a dyad in a sentence or two. */
final class DyadWords {

    private final Subject subject;
    private final Frame frame;

    DyadWords(Subject subject, Frame frame) {
        this.subject = subject;
        this.frame = frame;
    }

    String of(DyadYears dyad, Course course, @Nullable Regime handover) {
        return standing(dyad, course, handover) + elsewhere(dyad.dyad(), course);
    }

    /** What is to be said of a dyad that may have been active where nobody looked. */
    private String elsewhere(Dyad dyad, Course course) {
        boolean settled = course.standing() == Standing.CONTINUING || course.standing() == Standing.WITH_OTHERS;
        return settled || !subject.coversOnlyPartOf(dyad)
                ? ""
                : "; only what happened in " + subject.name() + " is counted, and it may have been active elsewhere";
    }

    private String standing(DyadYears dyad, Course course, @Nullable Regime handover) {
        return switch (course.standing()) {
            case NEVER_ACTIVE -> "in no year did the deaths reach " + DyadYear.ACTIVE + open(dyad);
            case ENDED -> ended(course);
            case CONTINUING -> "active " + since(course) + open(dyad);
            case WITH_OTHERS ->
                "active " + since(course) + ", side A under another government"
                        + (handover == null ? "" : " since " + handover.from() + ": " + handover.name()) + open(dyad);
        };
    }

    private static String ended(Course course) {
        Ending ending = course.ending();
        if (ending == null) {
            return "ended";
        }
        return "ended " + ending.day() + " by " + ending.outcome().words() + " (code "
                + ending.outcome().code() + "): " + ending.why();
    }

    private static String since(Course course) {
        Optional<Episode> latest = course.latest();
        if (latest.isEmpty()) {
            return "";
        }
        Episode episode = latest.get();
        String years = episode.first() == episode.last()
                ? "in " + episode.first()
                : "in every year from " + episode.first() + " to " + episode.last();
        return years + (episode.recurrence() ? " (episode " + episode.number() + ")" : "");
    }

    /** What is to be said of the year that is not over. */
    private String open(DyadYears dyad) {
        Optional<Integer> open = frame.openYear();
        if (open.isEmpty()) {
            return "";
        }
        DyadYear year = dyad.years().get(open.get());
        if (year != null && year.active(Estimate.BEST)) {
            return "";
        }
        return "; " + open.get() + " is not yet over ("
                + (year == null ? 0 : year.deaths().best()) + " deaths so far)";
    }
}
