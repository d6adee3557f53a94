package org.relata.app.web.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Gate;
import org.relata.corroborate.Corroborator;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Store;

/**
 * All that the routes ask: the record, the registry, whoever is there.
 *
 * @param lookup whom a name of a filter stands for, as of a day
 */
public record Desk(Store store, ActorNames actors, Lookup lookup, Corroborator corroborator, TextCoder coder, Gate gate) {

    /** Whom a name stands for: ids of the registry, and words as texts have them. */
    @FunctionalInterface
    public interface Lookup {

        /** The names to look for. */
        Set<String> names(String given, @Nullable LocalDate asOf);
    }
}
