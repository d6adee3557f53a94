package org.relata.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.relata.app.feeds.Fetcher;
import org.relata.app.web.DeskRoutes;
import org.relata.app.web.DeskSettings;
import org.relata.app.web.WebServer;
import org.relata.app.web.api.ConflictMemory;
import org.relata.app.web.api.Desk;
import org.relata.conflict.Conflicts;
import org.relata.corroborate.Corroborator;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Store;

/**
 * Puts a desk together.
 *
 * @param registries the user's own; empty for the built-in one
 */
record DeskServer(
        Surroundings surroundings,
        DeskSettings settings,
        Store store,
        Engine engine,
        List<Path> registries,
        Corroborator corroborator,
        Fetcher fetcher) {

    /** Starts to serve. */
    WebServer start() {
        ActorNames actors =
                registries.isEmpty() ? ActorNames.builtIn() : ActorNames.with(registries, surroundings.err()::println);
        // Which side each actor is on takes long to work out, and is the same for every question.
        Conflicts conflicts = new Conflicts(actors.registry());
        return WebServer.start(
                settings,
                (gate, sessions) -> DeskRoutes.all(
                        sessions,
                        settings,
                        new Desk(
                                store,
                                actors,
                                new ActorWords(actors)::names,
                                (actor, day) -> ActorJson.of(ActorView.of(actors.registry(), actor, day)),
                                new DeskTables(store)::write,
                                new ConflictMemory(store, actors, conflicts),
                                corroborator,
                                new DeskCoder(engine, surroundings),
                                gate),
                        fetcher),
                surroundings.err());
    }
}
