package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.SideHistory.Change;
import org.relata.conflict.SideHistory.Role;
import org.relata.conflict.Successions.End;
import org.relata.conflict.Successions.Takeover;
import org.relata.conflict.Verdict.Level;

/** From dyads to what became of each party. */
final class SideCourses {

    private final Successions successions;
    private final Frame frame;

    SideCourses(Successions successions, Frame frame) {
        this.successions = successions;
        this.frame = frame;
    }

    List<SideHistory> histories(List<Side> sides, List<ConflictHistory> conflicts) {
        List<DyadHistory> dyads = conflicts.stream()
                .flatMap(conflict -> conflict.dyads().stream())
                .toList();
        return sides.stream().map(side -> history(side, dyads)).toList();
    }

    private SideHistory history(Side side, List<DyadHistory> all) {
        List<DyadHistory> own =
                all.stream().filter(dyad -> dyad.dyad().has(side)).toList();
        List<Role> roles = new ArrayList<>();
        for (DyadHistory dyad : own) {
            roles.add(role(side, dyad));
        }
        Change change = change(side);
        if (change != null) {
            all.stream()
                    .filter(dyad -> dyad.dyad().a().equals(change.as()))
                    .filter(dyad -> dyad.years().lastKey() >= change.day().getYear())
                    .filter(dyad -> !own.contains(dyad))
                    .forEach(dyad -> roles.add(later(dyad, change)));
        }
        return new SideHistory(
                side,
                roles,
                successions.formers(side, frame, first(own)),
                change,
                regimes(side, own),
                verdict(side, own, all, change));
    }

    private static Role role(Side side, DyadHistory dyad) {
        String letter = dyad.dyad().a().equals(side) ? "A" : "B";
        return new Role(
                dyad.dyad().id(),
                dyad.dyad().name(),
                letter,
                dyad.years().firstKey(),
                dyad.years().lastKey());
    }

    private static Role later(DyadHistory dyad, Change change) {
        int first = Math.max(dyad.years().firstKey(), change.day().getYear());
        return new Role(
                dyad.dyad().id(), dyad.dyad().name(), "A", first, dyad.years().lastKey());
    }

    private @Nullable Change change(Side side) {
        Change found = null;
        for (Takeover takeover : successions.takeoversBy(side)) {
            if (frame.contains(takeover.day())) {
                found = new Change(takeover.day(), successions.government(takeover.state()), takeover.evidence());
            }
        }
        return found;
    }

    private List<Regime> regimes(Side side, List<DyadHistory> own) {
        String state = side.state();
        if (state == null) {
            return List.of();
        }
        LocalDate first = first(own);
        return successions.regimes(state).stream()
                .filter(regime -> {
                    LocalDate from = regime.from();
                    LocalDate to = regime.to();
                    return (from == null || !from.isAfter(frame.to())) && (to == null || to.isAfter(first));
                })
                .toList();
    }

    private LocalDate first(List<DyadHistory> own) {
        return own.stream()
                .flatMap(dyad -> dyad.years().values().stream())
                .map(DyadYear::first)
                .min(LocalDate::compareTo)
                .orElse(frame.to());
    }

    private Verdict verdict(Side side, List<DyadHistory> own, List<DyadHistory> all, @Nullable Change change) {
        Map<Estimate, Standing> standings = new EnumMap<>(Estimate.class);
        for (Estimate estimate : Estimate.values()) {
            standings.put(estimate, standing(side, own, all, change, estimate));
        }
        Standing best = standings.getOrDefault(Estimate.BEST, Standing.NEVER_ACTIVE);
        Set<String> evidence = new LinkedHashSet<>();
        if (change != null) {
            evidence.add(change.evidence());
        }
        end(side).ifPresent(end -> evidence.add(end.evidence()));
        own.stream()
                .filter(DyadHistory::everActive)
                .forEach(dyad -> evidence.addAll(dyad.verdict().evidence()));
        return new Verdict(
                Level.ACTOR,
                side.name(),
                best,
                null,
                words(side, own, best, change),
                standings,
                standings.values().stream().allMatch(one -> one == best),
                List.copyOf(evidence));
    }

    private Standing standing(
            Side side, List<DyadHistory> own, List<DyadHistory> all, @Nullable Change change, Estimate estimate) {
        boolean active = own.stream().anyMatch(dyad -> dyad.course(estimate).standing() != Standing.NEVER_ACTIVE);
        if (!active) {
            return Standing.NEVER_ACTIVE;
        }
        if (change != null) {
            boolean fights = all.stream()
                    .filter(dyad -> dyad.dyad().a().equals(change.as()))
                    .anyMatch(dyad -> dyad.course(estimate).standing().goesOn());
            return fights ? Standing.WITH_OTHERS : Standing.ENDED;
        }
        Optional<End> end = end(side);
        if (end.isPresent()) {
            String into = end.get().into();
            boolean goesOn = into != null
                    && all.stream()
                            .filter(dyad -> dyad.dyad().a().id().equals(into)
                                    || dyad.dyad().b().id().equals(into))
                            .anyMatch(dyad -> dyad.course(estimate).standing().goesOn());
            return goesOn ? Standing.WITH_OTHERS : Standing.ENDED;
        }
        List<Standing> now = own.stream()
                .map(dyad -> dyad.course(estimate).standing())
                .filter(Standing::goesOn)
                .toList();
        return now.isEmpty()
                ? Standing.ENDED
                : now.contains(Standing.WITH_OTHERS) && side.state() != null
                        ? Standing.WITH_OTHERS
                        : Standing.CONTINUING;
    }

    private Optional<End> end(Side side) {
        return side.kind() == Side.Kind.GROUP
                ? successions.end(side).filter(end -> !end.day().isAfter(frame.to()))
                : Optional.empty();
    }

    private String words(Side side, List<DyadHistory> own, Standing standing, @Nullable Change change) {
        if (change != null) {
            return "changed from side B to side A on " + change.day() + ": it is "
                    + change.as().name() + " since";
        }
        Optional<End> end = end(side);
        if (end.isPresent()) {
            String into = end.get().into();
            return into == null
                    ? "dissolved on " + end.get().day()
                    : "went into " + successions.nameOf(into) + " on "
                            + end.get().day();
        }
        List<Regime> regimes = regimes(side, own);
        if (regimes.size() > 1) {
            Regime last = regimes.get(regimes.size() - 1);
            return "held by " + regimes.get(0).name() + " and, since " + last.from() + ", by " + last.name();
        }
        return standing.goesOn() ? "fights on" : "no dyad of it is active any more";
    }
}
