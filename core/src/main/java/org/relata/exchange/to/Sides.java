package org.relata.exchange.to;

import java.util.List;
import org.relata.model.Event;
import org.relata.model.EventParty;

/**
 * The two sides of an event for forms that have two: whoever acts against whom, and of fighting in which all are actors, the
 * first against the others.
 */
public record Sides(List<EventParty> a, List<EventParty> b) {

    /** The sides of an event. */
    public static Sides of(Event event) {
        List<EventParty> actors = event.actors();
        if (event.recipients().isEmpty() && actors.size() > 1) {
            return new Sides(actors.subList(0, 1), actors.subList(1, actors.size()));
        }
        return new Sides(actors, event.recipients());
    }

    /** The other way round. */
    public Sides swapped() {
        return new Sides(b, a);
    }
}
