package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict on a conflict in a sentence or two. */
final class ConflictWords {

    private final Frame frame;

    ConflictWords(Frame frame) {
        this.frame = frame;
    }

    /**
     * In words.
     *
     * @param part the dyads of the last episode
     * @param regimes who held side A's state during it, in turn
     */
    String of(Course course, List<DyadHistory> part, List<Regime> regimes) {
        return switch (course.standing()) {
            case NEVER_ACTIVE -> "in no year did a dyad reach " + DyadYear.ACTIVE + " deaths";
            case ENDED -> ended(course);
            case CONTINUING -> since(course) + now(part);
            case WITH_OTHERS -> since(course) + now(part) + "; " + changes(part, regimes);
        };
    }

    private static String ended(Course course) {
        Ending ending = course.ending();
        return ending == null
                ? "ended"
                : "ended " + ending.day() + " with " + ending.outcome().words() + " (code "
                        + ending.outcome().code() + "): " + ending.why();
    }

    private static String since(Course course) {
        return course.latest()
                .map(episode -> "active since " + episode.first()
                        + (episode.recurrence() ? " (episode " + episode.number() + ")" : ""))
                .orElse("");
    }

    private String now(List<DyadHistory> part) {
        String still = part.stream()
                .filter(dyad -> dyad.course().standing().goesOn())
                .map(dyad -> dyad.dyad().name())
                .collect(Collectors.joining(", "));
        String open = frame.openYear()
                .filter(year -> part.stream().noneMatch(dyad -> active(dyad, year)))
                .map(year -> " (" + year + " is not yet over)")
                .orElse("");
        return ", now between " + still + open;
    }

    private static boolean active(DyadHistory dyad, int year) {
        DyadYear one = dyad.years().get(year);
        return one != null && one.active(Estimate.BEST);
    }

    private static List<DyadHistory> byEnding(List<DyadHistory> part) {
        return part.stream()
                .filter(dyad -> dyad.course().ending() != null)
                .sorted(Comparator.comparing(ConflictWords::endingDay))
                .toList();
    }

    private static LocalDate endingDay(DyadHistory dyad) {
        Ending ending = dyad.course().ending();
        return ending == null ? LocalDate.MAX : ending.day();
    }

    private static String changes(List<DyadHistory> part, List<Regime> regimes) {
        List<String> changes = new ArrayList<>();
        if (regimes.size() > 1) {
            Regime last = regimes.get(regimes.size() - 1);
            changes.add("the state was held by " + regimes.get(0).name() + " and, since " + last.from() + ", by "
                    + last.name());
        }
        for (DyadHistory dyad : byEnding(part)) {
            Ending ending = dyad.course().ending();
            if (ending != null) {
                changes.add(dyad.dyad().b().name() + " left it by "
                        + ending.outcome().words() + " (" + ending.day() + ")");
            }
        }
        return String.join("; ", changes);
    }
}
