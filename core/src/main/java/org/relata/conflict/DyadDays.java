package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened between the two of a dyad in one event, or in several on the same days.
 *
 * @param year the calendar year that it counts for
 * @param first first day
 * @param last last day
 * @param events how many events these are
 * @param event id of one of them
 * @param alliesOfA other governments that fought on side A
 * @param alliesOfB other governments that fought on side B
 */
public record DyadDays(
        Dyad dyad,
        int year,
        LocalDate first,
        LocalDate last,
        int events,
        Deaths deaths,
        String event,
        List<Side> alliesOfA,
        List<Side> alliesOfB) {}
