package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relata.conflict.Successions.End;
import org.relata.conflict.Successions.Takeover;

/**
 * How an episode of a dyad ended, as far as the record and the registry tell: UCDP looks at the last active year and at the
 * year after it. Where neither a takeover, nor an accord, nor the end of the group is known, activity was low.
 */
final class Endings {

    private final Successions successions;
    private final Sides sides;
    private final List<Accord> accords;

    Endings(Successions successions, Sides sides, List<Accord> accords) {
        this.successions = successions;
        this.sides = sides;
        this.accords = accords;
    }

    /** The victory of side B, where it took over the state that side A is the government of. No dyad can outlive that. */
    Optional<Ending> takeover(Dyad dyad, Episode last, LocalDate reference) {
        String state = dyad.a().state();
        if (state == null || dyad.b().kind() != Side.Kind.GROUP) {
            return Optional.empty();
        }
        for (Takeover takeover : successions.takeovers(state)) {
            if (inReach(takeover.day(), last) && !takeover.day().isAfter(reference)) {
                Optional<Ending> ending = victory(dyad, takeover);
                if (ending.isPresent()) {
                    return ending;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Ending> victory(Dyad dyad, Takeover takeover) {
        Side b = dyad.b();
        String what = "the state came to be held by " + takeover.regime().name();
        if (sides.idsOf(b).contains(takeover.group())) {
            return Optional.of(new Ending(
                    Outcome.VICTORY_B,
                    takeover.day(),
                    b.name() + " took over: " + what,
                    List.of(takeover.evidence(), takeover.regime().evidence())));
        }
        String winner = successions.nameOf(takeover.group());
        if (sides.standsForInsurgents(b, takeover.state())) {
            return Optional.of(new Ending(
                    Outcome.VICTORY_B,
                    takeover.day(),
                    winner + ", one of those who fought the government, took over: " + what,
                    List.of(takeover.evidence(), takeover.regime().evidence())));
        }
        return successions
                .end(b)
                .filter(end -> joins(end, takeover))
                .map(end -> new Ending(
                        Outcome.VICTORY_B,
                        takeover.day(),
                        b.name() + " joined those who took over (" + end.day() + "): " + what,
                        List.of(end.evidence(), takeover.evidence())));
    }

    /** Whether the group went into the new government within a year of the takeover. */
    private boolean joins(End end, Takeover takeover) {
        String into = end.into();
        boolean soon = !end.day().isBefore(takeover.day())
                && !end.day().isAfter(takeover.day().plusYears(1));
        return soon
                && into != null
                && sides.byId(into, end.day())
                        .filter(side -> takeover.state().equals(side.state()))
                        .isPresent();
    }

    /** How an episode ended after which a year below the threshold came. */
    Ending after(Dyad dyad, Episode last, DyadYear lastYear) {
        return accord(dyad, last, lastYear)
                .or(() -> ceased(dyad, last, lastYear))
                .orElseGet(() -> new Ending(
                        Outcome.LOW_ACTIVITY,
                        lastYear.last(),
                        "fewer than " + DyadYear.ACTIVE + " deaths in " + (last.last() + 1)
                                + ", and the record tells of no agreement, ceasefire or victory",
                        lastYear.evidence()));
    }

    private Optional<Ending> accord(Dyad dyad, Episode last, DyadYear lastYear) {
        for (Accord.Kind kind : Accord.Kind.values()) {
            for (Accord accord : accords) {
                boolean both = accord.sides().contains(dyad.a().id())
                        && accord.sides().contains(dyad.b().id());
                boolean alone = kind == Accord.Kind.DISARMAMENT
                        && accord.by().equals(dyad.b().id());
                if (accord.kind() == kind && inReach(accord.day(), last) && (both || alone)) {
                    Outcome outcome = outcome(kind, accord, dyad);
                    return Optional.of(new Ending(
                            outcome,
                            lastYear.last(),
                            outcome.words() + " on " + accord.day(),
                            List.of(accord.event())));
                }
            }
        }
        return Optional.empty();
    }

    private static Outcome outcome(Accord.Kind kind, Accord accord, Dyad dyad) {
        return switch (kind) {
            case AGREEMENT -> Outcome.PEACE_AGREEMENT;
            case CEASEFIRE -> Outcome.CEASEFIRE;
            case DISARMAMENT -> accord.by().equals(dyad.a().id()) ? Outcome.VICTORY_B : Outcome.VICTORY_A;
        };
    }

    private Optional<Ending> ceased(Dyad dyad, Episode last, DyadYear lastYear) {
        for (Side side : List.of(dyad.b(), dyad.a())) {
            Optional<End> end = side.kind() == Side.Kind.GROUP ? successions.end(side) : Optional.empty();
            if (end.isPresent() && inReach(end.get().day(), last)) {
                String into = end.get().into();
                String what = into == null ? "was dissolved" : "went into " + successions.nameOf(into);
                return Optional.of(new Ending(
                        Outcome.ACTOR_CEASED,
                        lastYear.last(),
                        side.name() + " " + what + " on " + end.get().day(),
                        List.of(end.get().evidence())));
            }
        }
        return Optional.empty();
    }

    private static boolean inReach(LocalDate day, Episode last) {
        return day.getYear() == last.last() || day.getYear() == last.last() + 1;
    }
}
