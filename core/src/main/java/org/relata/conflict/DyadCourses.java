package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.Verdict.Level;

/** From the years of a dyad to its episodes, its ending and the verdict on it. */
final class DyadCourses {

    private final Successions successions;
    private final Endings endings;
    private final Subject subject;
    private final Frame frame;

    DyadCourses(Successions successions, Endings endings, Subject subject, Frame frame) {
        this.successions = successions;
        this.endings = endings;
        this.subject = subject;
        this.frame = frame;
    }

    DyadHistory history(DyadYears dyad) {
        Map<Estimate, Course> courses = new EnumMap<>(Estimate.class);
        for (Estimate estimate : Estimate.values()) {
            courses.put(estimate, course(dyad, estimate));
        }
        Course best = course(courses);
        Regime handover = best.standing() == Standing.WITH_OTHERS
                ? best.latest().flatMap(latest -> handover(dyad, latest)).orElse(null)
                : null;
        return new DyadHistory(dyad.dyad(), dyad.years(), courses, handover, verdict(dyad, courses, best, handover));
    }

    private static Course course(Map<Estimate, Course> courses) {
        Course best = courses.get(Estimate.BEST);
        return best == null ? new Course(List.of(), Standing.NEVER_ACTIVE, null) : best;
    }

    private Course course(DyadYears dyad, Estimate estimate) {
        TreeSet<Integer> active = new TreeSet<>();
        dyad.years().values().stream().filter(year -> year.active(estimate)).forEach(year -> active.add(year.year()));
        List<Episode> episodes = new ArrayList<>(Episode.of(active, frame.closed()));
        if (episodes.isEmpty()) {
            return new Course(episodes, Standing.NEVER_ACTIVE, null);
        }
        Episode latest = episodes.get(episodes.size() - 1);
        Optional<Ending> takeover = endings.takeover(dyad.dyad(), latest, frame.to());
        if (takeover.isPresent()) {
            episodes.set(episodes.size() - 1, new Episode(latest.number(), latest.first(), latest.last(), true));
            return new Course(episodes, Standing.ENDED, takeover.get());
        }
        if (latest.ended()) {
            DyadYear last = year(dyad, latest.last());
            return new Course(episodes, Standing.ENDED, endings.after(dyad.dyad(), latest, last));
        }
        Standing standing = handover(dyad, latest).isPresent() ? Standing.WITH_OTHERS : Standing.CONTINUING;
        return new Course(episodes, standing, null);
    }

    private static DyadYear year(DyadYears dyad, int year) {
        DyadYear found = dyad.years().get(year);
        if (found == null) {
            throw new IllegalStateException(dyad.dyad().id() + " has no year " + year);
        }
        return found;
    }

    /** The regime that holds side A's state at the dyad's last death, where it is not the one of the episode's first death. */
    private Optional<Regime> handover(DyadYears dyad, Episode latest) {
        String state = dyad.dyad().a().state();
        if (state == null) {
            return Optional.empty();
        }
        LocalDate begin = year(dyad, latest.first()).first();
        Optional<Regime> then = successions.regime(state, begin);
        return successions
                .regime(state, dyad.last())
                .filter(now -> then.isEmpty() || !then.get().id().equals(now.id()));
    }

    private Verdict verdict(DyadYears dyad, Map<Estimate, Course> courses, Course best, @Nullable Regime handover) {
        List<String> evidence = new ArrayList<>();
        Ending ending = best.ending();
        if (ending != null) {
            evidence.addAll(ending.evidence());
        }
        if (handover != null) {
            evidence.add(handover.evidence());
        }
        DyadYear shown = best.latest()
                .map(latest -> year(dyad, latest.last()))
                .orElse(year(dyad, dyad.years().lastKey()));
        shown.evidence().stream().filter(id -> !evidence.contains(id)).forEach(evidence::add);
        return new Verdict(
                Level.DYAD,
                dyad.dyad().name(),
                best.standing(),
                ending,
                new DyadWords(subject, frame).of(dyad, best, handover),
                Verdicts.standings(courses),
                Verdicts.holds(courses),
                evidence);
    }
}
