package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Event;
import org.relata.model.EventParty;

/** An event that may end a war, before anybody knows which sides its parties are. */
public record PartyAccord(
        Accord.Kind kind, List<EventParty> actors, List<EventParty> recipients, LocalDate day, String event) {

    /**
     * What an event is to a war, if anything: PLOVER's SUPPORT holds what parties sign and ratify, its RETREAT the
     * ceasefires that took effect and the laying down of arms. Announcements (AGREE, CONCEDE) end nothing.
     */
    public static Optional<PartyAccord> of(Event event) {
        LocalDate day = event.start() == null ? event.finish() : event.start();
        int parties = event.actors().size() + event.recipients().size();
        return day == null || event.independentSources() == 0
                ? Optional.empty()
                : kind(event.type(), event.mode())
                        .filter(kind -> parties > 1 || kind == Accord.Kind.DISARMAMENT)
                        .map(kind -> new PartyAccord(kind, event.actors(), event.recipients(), day, event.id()));
    }

    private static Optional<Accord.Kind> kind(@Nullable String type, @Nullable String mode) {
        if ("SUPPORT".equals(type)) {
            return Optional.of(Accord.Kind.AGREEMENT);
        }
        if ("RETREAT".equals(type) && "ceasefire".equals(mode)) {
            return Optional.of(Accord.Kind.CEASEFIRE);
        }
        return "RETREAT".equals(type) && "disarm".equals(mode)
                ? Optional.of(Accord.Kind.DISARMAMENT)
                : Optional.empty();
    }
}
