package org.relata.store;

import java.util.function.Consumer;
import org.relata.corroborate.Corroborator;

/** A change of a store beside adding: one transaction, after which the events follow. */
final class Change implements AutoCloseable {

    private final Dialect dialect;
    private final Sql sql;
    private final Counters counters;
    private final Gathering gathering;

    Change(Dialect dialect, Corroborator corroborator) {
        this.dialect = dialect;
        this.sql = dialect.writer();
        this.counters = new Counters(sql);
        this.gathering = new Gathering(
                sql, corroborator, new Tellings(sql, corroborator), new EventRows(sql, new PlaceRows(sql, counters)));
    }

    Sql sql() {
        return sql;
    }

    Counters counters() {
        return counters;
    }

    Gathering gathering() {
        return gathering;
    }

    /** Does the work, then brings the events up to date; how many were made or changed. */
    int make(Consumer<Change> work) {
        try {
            dialect.begin(sql);
            counters.begin();
            gathering.begin();
            work.accept(this);
            int changed = gathering.finish();
            sql.commit();
            return changed;
        } catch (RuntimeException | Error fault) {
            sql.rollback();
            throw fault;
        }
    }

    @Override
    public void close() {
        sql.close();
    }
}
