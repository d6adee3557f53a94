package org.relata.conflict;

import java.util.List;

/**
 * A conflict in one calendar year.
 *
 * @param active by the best estimate: one of its dyads is
 * @param cumulative deaths since the record begins, this year's included
 * @param allies other governments that fought in it
 * @param type UCDP's type_of_conflict, 2 to 4; 0 where no government takes part. Extrasystemic wars (1) cannot be told apart
 */
public record ConflictYear(
        int year, int events, Deaths deaths, boolean active, Deaths cumulative, List<Side> allies, int type) {

    /** UCDP's intensity by the best estimate: 0 below the threshold, 1 minor, 2 war. */
    public int intensity() {
        return active ? Math.max(1, DyadYear.intensity(deaths.best())) : 0;
    }

    /** UCDP's cumulative intensity: 1 from the year on in which all deaths came to 1,000. */
    public int cumulativeIntensity() {
        return cumulative.best() >= DyadYear.WAR ? 1 : 0;
    }
}
