package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;

/**
 * How and when it ended.
 *
 * @param day the day of the takeover for a victory of that kind, else of the last death in the last active year
 * @param why in words
 * @param evidence ids of events, or entries of the registry ({@code registry:syria.yaml:242})
 */
public record Ending(Outcome outcome, LocalDate day, String why, List<String> evidence) {

    public Ending {
        evidence = List.copyOf(evidence);
    }
}
