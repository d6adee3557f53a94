package org.relata.store;

import java.time.LocalDate;

/**
 * How many events begin in a stretch of days.
 *
 * @param end the day after the last
 * @param killed the likeliest numbers of dead together
 */
public record TimeBin(LocalDate start, LocalDate end, int events, long killed) {}
