package org.relata.conflict.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.ConflictHistory;
import org.relata.conflict.DyadHistory;
import org.relata.conflict.Regime;

/**
 * One line of the picture: who held a state, a dyad, or the heading of what follows.
 *
 * @param label what stands on its left
 * @param state id of the state whose regimes it shows; null for others
 * @param dyad null for a state or a heading
 */
record Lane(
        String label,
        @Nullable String state,
        List<Regime> regimes,
        @Nullable DyadHistory dyad,
        @Nullable ConflictHistory conflict) {

    static Lane heading(String label) {
        return new Lane(label, null, List.of(), null, null);
    }

    static Lane state(String label, String state, List<Regime> regimes) {
        return new Lane(label, state, List.copyOf(regimes), null, null);
    }

    static Lane dyad(String label, DyadHistory dyad, ConflictHistory conflict) {
        return new Lane(label, null, List.of(), dyad, conflict);
    }

    boolean isHeading() {
        return state == null && dyad == null;
    }
}
