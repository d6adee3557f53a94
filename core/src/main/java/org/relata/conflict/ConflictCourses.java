package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.Verdict.Level;

/** From the dyads of a conflict to its years, its episodes and the verdict on it. A conflict is active if one dyad is. */
final class ConflictCourses {

    private static final int INTERSTATE = 2;
    private static final int INTRASTATE = 3;
    private static final int INTERNATIONALISED = 4;

    private final Successions successions;
    private final Frame frame;

    ConflictCourses(Successions successions, Frame frame) {
        this.successions = successions;
        this.frame = frame;
    }

    ConflictHistory history(List<DyadHistory> unsorted) {
        List<DyadHistory> dyads = unsorted.stream()
                .sorted(Comparator.comparing((DyadHistory dyad) -> -dyad.total().best())
                        .thenComparing(dyad -> dyad.dyad().id()))
                .toList();
        Dyad first = dyads.get(0).dyad();
        Map<Estimate, Course> courses = new EnumMap<>(Estimate.class);
        for (Estimate estimate : Estimate.values()) {
            courses.put(estimate, course(dyads, estimate));
        }
        SortedMap<Integer, ConflictYear> years = years(dyads);
        return new ConflictHistory(
                first.conflict(),
                first.conflictName(),
                first.violence(),
                dyads,
                years,
                courses,
                verdict(first.conflictName(), dyads, courses));
    }

    private SortedMap<Integer, ConflictYear> years(List<DyadHistory> dyads) {
        SortedMap<Integer, List<DyadHistory>> byYear = new TreeMap<>();
        for (DyadHistory dyad : dyads) {
            for (int year : dyad.years().keySet()) {
                byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(dyad);
            }
        }
        SortedMap<Integer, ConflictYear> years = new TreeMap<>();
        Deaths cumulative = Deaths.NONE;
        for (Map.Entry<Integer, List<DyadHistory>> entry : byYear.entrySet()) {
            ConflictYear year = year(entry.getKey(), entry.getValue(), cumulative);
            cumulative = year.cumulative();
            years.put(entry.getKey(), year);
        }
        return years;
    }

    private static ConflictYear year(int number, List<DyadHistory> dyads, Deaths before) {
        Deaths deaths = Deaths.NONE;
        int events = 0;
        boolean active = false;
        Set<Side> allies = new LinkedHashSet<>();
        for (DyadHistory dyad : dyads) {
            DyadYear year = dyad.years().get(number);
            if (year != null) {
                deaths = deaths.plus(year.deaths());
                events += year.events();
                active |= year.active(Estimate.BEST);
                allies.addAll(year.alliesOfA());
                allies.addAll(year.alliesOfB());
            }
        }
        return new ConflictYear(
                number,
                events,
                deaths,
                active,
                before.plus(deaths),
                List.copyOf(allies),
                type(dyads.get(0).dyad(), !allies.isEmpty()));
    }

    private static int type(Dyad dyad, boolean allies) {
        if (dyad.violence() != Violence.STATE_BASED) {
            return 0;
        }
        return dyad.b().official() ? INTERSTATE : allies ? INTERNATIONALISED : INTRASTATE;
    }

    private Course course(List<DyadHistory> dyads, Estimate estimate) {
        TreeSet<Integer> active = new TreeSet<>();
        for (DyadHistory dyad : dyads) {
            dyad.years().values().stream()
                    .filter(year -> year.active(estimate))
                    .forEach(year -> active.add(year.year()));
        }
        List<Episode> episodes = new ArrayList<>(Episode.of(active, frame.closed()));
        if (episodes.isEmpty()) {
            return new Course(episodes, Standing.NEVER_ACTIVE, null);
        }
        int last = episodes.size() - 1;
        Episode latest = episodes.get(last);
        List<DyadHistory> part = part(dyads, latest, estimate);
        if (part.stream().noneMatch(dyad -> dyad.course(estimate).standing().goesOn())) {
            episodes.set(last, new Episode(latest.number(), latest.first(), latest.last(), true));
            return new Course(episodes, Standing.ENDED, ending(part, estimate));
        }
        boolean others = part.stream().anyMatch(dyad -> dyad.course(estimate).standing() != Standing.CONTINUING);
        return new Course(episodes, others ? Standing.WITH_OTHERS : Standing.CONTINUING, null);
    }

    /** The dyads that were active in the episode. */
    private static List<DyadHistory> part(List<DyadHistory> dyads, Episode episode, Estimate estimate) {
        return dyads.stream()
                .filter(dyad -> dyad.years().values().stream()
                        .anyMatch(year -> year.active(estimate) && episode.contains(year.year())))
                .toList();
    }

    private static @Nullable Ending ending(List<DyadHistory> dyads, Estimate estimate) {
        Ending last = null;
        for (DyadHistory dyad : dyads) {
            Ending ending = dyad.course(estimate).ending();
            if (ending != null && (last == null || ending.day().isAfter(last.day()))) {
                last = ending;
            }
        }
        return last;
    }

    private Verdict verdict(String name, List<DyadHistory> dyads, Map<Estimate, Course> courses) {
        Course best = courses.getOrDefault(Estimate.BEST, new Course(List.of(), Standing.NEVER_ACTIVE, null));
        Optional<Episode> latest = best.latest();
        List<DyadHistory> part = latest.isEmpty() ? dyads : part(dyads, latest.get(), Estimate.BEST);
        List<Regime> regimes = latest.map(episode -> regimes(part, episode)).orElse(List.of());
        Set<String> evidence = new LinkedHashSet<>();
        part.forEach(dyad -> evidence.addAll(dyad.verdict().evidence()));
        regimes.forEach(regime -> evidence.add(regime.evidence()));
        return new Verdict(
                Level.CONFLICT,
                name,
                best.standing(),
                best.ending(),
                new ConflictWords(frame).of(best, part, regimes),
                Verdicts.standings(courses),
                Verdicts.holds(courses),
                List.copyOf(evidence));
    }

    /** Who held side A's state during the episode, in turn. */
    private List<Regime> regimes(List<DyadHistory> part, Episode episode) {
        String state = part.get(0).dyad().a().state();
        if (state == null) {
            return List.of();
        }
        LocalDate begin = LocalDate.of(episode.first(), 1, 1);
        return successions.regimes(state).stream()
                .filter(regime -> {
                    LocalDate from = regime.from();
                    LocalDate to = regime.to();
                    return (from == null || !from.isAfter(frame.to())) && (to == null || to.isAfter(begin));
                })
                .toList();
    }
}
