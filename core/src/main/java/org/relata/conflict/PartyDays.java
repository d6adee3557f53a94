package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.EventParty;

/**
 * One event, or several of the same parties on the same days, before anybody knows which sides the parties are.
 *
 * @param typeOfViolence UCDP's, where the event has one
 * @param country ISO 3166 alpha-3 of where it happened
 * @param first first day
 * @param last last day
 * @param events how many events these are
 * @param event id of one of them
 */
public record PartyDays(
        List<EventParty> actors,
        List<EventParty> recipients,
        @Nullable Integer typeOfViolence,
        @Nullable String country,
        LocalDate first,
        LocalDate last,
        int events,
        Deaths deaths,
        String event) {}
