package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened between the two of a dyad in one event, or in several of one year.
 *
 * @param year the calendar year that it counts for
 * @param first first day
 * @param last last day
 * @param events how many events these are
 * @param event id of one of them
 * @param key what the source calls it, where it holds several events of a year; null for one event
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
        @Nullable String key,
        List<Side> alliesOfA,
        List<Side> alliesOfB) {}
