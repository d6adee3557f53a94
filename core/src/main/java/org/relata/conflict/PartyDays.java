package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;

/**
 * One event, or several of the same parties in one year, before anybody knows which sides the parties are.
 *
 * @param typeOfViolence UCDP's, where the event has one
 * @param country ISO 3166 alpha-3 of where it happened
 * @param first first day
 * @param last last day
 * @param events how many events these are
 * @param event id of one of them
 * @param key what the source calls a row of several events, so that it can be asked for its days; null for one event
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
        String event,
        @Nullable String key) {

    private static final String ASSAULT = "ASSAULT";
    private static final String KILLED = "killed";

    /**
     * What one event counts for; empty where it counts for nothing: without a day, without anybody killed, without violence, or
     * with nobody who says that it happened.
     */
    public static Optional<PartyDays> of(Event event) {
        LocalDate start = event.start() == null ? event.finish() : event.start();
        Integer type = event.field().typeOfViolence();
        Deaths deaths = deaths(event);
        boolean violent = type != null || ASSAULT.equals(event.type());
        if (start == null || !violent || deaths.high() == 0 || event.independentSources() == 0) {
            return Optional.empty();
        }
        LocalDate finish = event.finish();
        PlaceRef place = event.place();
        return Optional.of(new PartyDays(
                event.actors(),
                event.recipients(),
                type,
                place == null ? null : place.country(),
                start,
                finish == null || finish.isBefore(start) ? start : finish,
                1,
                deaths,
                event.id(),
                null));
    }

    /** A party as far as it matters for which side it is: whom the registry knows, or who names no group, needs no name. */
    public static EventParty essential(EventParty party) {
        boolean named = party.actor() == null
                && ("armed-group".equals(party.kind()) || party.sectors().contains("REB"));
        return named ? party : new EventParty(party.actor(), "", party.kind(), party.country(), party.sectors());
    }

    /** How many an event killed. */
    static Deaths deaths(Event event) {
        Figure killed = event.tolls().get(KILLED);
        return killed == null ? Deaths.NONE : Deaths.of(killed);
    }

    /** Whether it lies in the country: where it is known to have happened, else where one of its parties is from. */
    public boolean liesIn(String wanted) {
        return country != null
                ? country.equals(wanted)
                : Stream.concat(actors.stream(), recipients.stream()).anyMatch(party -> wanted.equals(party.country()));
    }
}
