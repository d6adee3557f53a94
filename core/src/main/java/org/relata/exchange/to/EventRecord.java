package org.relata.exchange.to;

import java.util.List;
import org.relata.contract.ClaimRecord;
import org.relata.model.Event;

/**
 * An event as it is to be written, with the claims that tell it.
 *
 * @param id the id that it is written under: of a release the frozen one, else the event's own
 * @param claims in the order of the event's list
 */
public record EventRecord(String id, Event event, List<ClaimRecord> claims) {

    public EventRecord {
        claims = List.copyOf(claims);
    }

    /** Under its own id. */
    public static EventRecord of(Event event, List<ClaimRecord> claims) {
        return new EventRecord(event.id(), event, claims);
    }

    /** What its claims and their documents say beside the event. */
    public Evidence evidence() {
        return new Evidence(claims);
    }
}
