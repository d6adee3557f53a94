package org.relata.conflict.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relata.conflict.ConflictHistory;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.DyadHistory;
import org.relata.conflict.Regime;
import org.relata.conflict.Side;
import org.relata.conflict.SideHistory;
import org.relata.conflict.Violence;

/** What lines the picture has, from above: each government with those who fight it, then groups among themselves, then civilians. */
final class Lanes {

    private static final int MOST = 24;

    private final ConflictReport report;
    private final List<Lane> lanes = new ArrayList<>();
    private int dyads;
    private int left;

    private Lanes(ConflictReport report) {
        this.report = report;
    }

    /** The lines, and how many dyads found no room. */
    record Found(List<Lane> lanes, int left) {}

    static Found of(ConflictReport report) {
        Lanes found = new Lanes(report);
        for (Violence violence : Violence.values()) {
            found.add(violence);
        }
        return new Found(List.copyOf(found.lanes), found.left);
    }

    private void add(Violence violence) {
        List<ConflictHistory> conflicts = report.conflicts().stream()
                .filter(conflict -> conflict.violence() == violence && conflict.everActive())
                .toList();
        if (violence == Violence.STATE_BASED) {
            conflicts.forEach(this::withGovernment);
            return;
        }
        boolean first = true;
        for (ConflictHistory conflict : conflicts) {
            if (first && dyads < MOST) {
                lanes.add(Lane.heading(
                        violence == Violence.NON_STATE ? "Groups against each other" : "Against civilians"));
                first = false;
            }
            dyads(conflict, violence);
        }
    }

    private void withGovernment(ConflictHistory conflict) {
        Side a = conflict.dyads().get(0).dyad().a();
        String state = a.state();
        boolean shown = lanes.stream().anyMatch(lane -> state != null && state.equals(lane.state()));
        if (!shown && dyads < MOST) {
            List<Regime> regimes = report.side(a.id()).map(SideHistory::regimes).orElse(List.of());
            lanes.add(Lane.state(a.name(), state == null ? a.id() : state, regimes));
        }
        dyads(conflict, Violence.STATE_BASED);
    }

    private void dyads(ConflictHistory conflict, Violence violence) {
        List<DyadHistory> active = conflict.dyads().stream()
                .filter(DyadHistory::everActive)
                .sorted(Comparator.comparing(
                        (DyadHistory dyad) -> dyad.firstYear().first()))
                .toList();
        for (DyadHistory dyad : active) {
            if (dyads == MOST) {
                left++;
                continue;
            }
            dyads++;
            String label = switch (violence) {
                case STATE_BASED -> "– " + dyad.dyad().b().name();
                case NON_STATE -> dyad.dyad().name();
                case ONE_SIDED -> dyad.dyad().a().name();
            };
            lanes.add(Lane.dyad(label, dyad, conflict));
        }
    }
}
