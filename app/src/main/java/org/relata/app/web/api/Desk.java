package org.relata.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Gate;
import org.relata.conflict.ConflictReport;
import org.relata.corroborate.Corroborator;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Filter;
import org.relata.store.Store;

/**
 * All that the routes ask: the record, the registry, whoever is there.
 *
 * @param lookup whom a name of a filter stands for, as of a day
 */
public record Desk(
        Store store,
        ActorNames actors,
        Lookup lookup,
        Histories histories,
        Tables tables,
        Conflicts conflicts,
        Corroborator corroborator,
        TextCoder coder,
        Gate gate) {

    /** Answers whether a conflict ended. */
    @FunctionalInterface
    public interface Conflicts {

        /**
         * The answer from the record.
         *
         * @param of a country, a place in one, or an actor
         */
        ConflictReport report(String of, @Nullable LocalDate from, @Nullable LocalDate to);
    }

    /** Writes claims or events as a table. */
    @FunctionalInterface
    public interface Tables {

        /**
         * Writes it.
         *
         * @param what claims or events
         * @param format csv, geojson, parquet or jsonl
         * @param most rows
         */
        void write(String what, String format, Filter filter, int most, OutputStream out) throws IOException;
    }

    /** What is known of an actor, in the contract's JSON. */
    @FunctionalInterface
    public interface Histories {

        /** The object. */
        String json(Actor actor, LocalDate asOf);
    }

    /** Whom a name stands for: ids of the registry, and words as texts have them. */
    @FunctionalInterface
    public interface Lookup {

        /** The names to look for. */
        Set<String> names(String given, @Nullable LocalDate asOf);
    }
}
