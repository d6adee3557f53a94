package org.relata.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UCDP's type of violence (GED codebook). Whether there was a death, which makes an event of it, is not asked here.
 */
public final class UcdpViolence {

    private UcdpViolence() {}

    /**
     * The type that follows from the parties; with no recipients, two actors or more fight each other.
     *
     * @return 1 state-based, 2 non-state, 3 one-sided, or null where the parties do not tell
     */
    public static @Nullable Integer of(List<PartyKind> actors, List<PartyKind> recipients) {
        if (recipients.isEmpty()) {
            return actors.size() < 2 ? null : fighting(actors.subList(0, 1), actors.subList(1, actors.size()));
        }
        if (recipients.stream().allMatch(PartyKind::isCivilianTarget)) {
            return actors.stream().anyMatch(UcdpViolence::isOrganised) ? 3 : null;
        }
        return fighting(actors, recipients);
    }

    private static @Nullable Integer fighting(List<PartyKind> one, List<PartyKind> other) {
        if (one.stream().noneMatch(UcdpViolence::isOrganised) || other.stream().noneMatch(UcdpViolence::isOrganised)) {
            return null;
        }
        return hasState(one) || hasState(other) ? 1 : 2;
    }

    private static boolean hasState(List<PartyKind> side) {
        return side.contains(PartyKind.STATE) || side.contains(PartyKind.INTERNATIONAL);
    }

    private static boolean isOrganised(PartyKind kind) {
        return kind.isArmed() && kind != PartyKind.UNIDENTIFIED_ARMED;
    }
}
