package org.relata.app.web.api;

import java.time.LocalDate;
import org.relata.resolve.actor.Registry;

/** What those in the record are called. */
final class Names {

    private Names() {}

    /** The name that was in use on the day; the id where the registry has no such actor. */
    static String of(Registry registry, String id, LocalDate day) {
        return registry.actor(id).map(actor -> actor.nameOn(day)).orElse(id);
    }
}
