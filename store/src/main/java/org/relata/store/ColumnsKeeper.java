package org.relata.store;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Reads the columns, and reads them again when the store has changed. Safe for threads. */
final class ColumnsKeeper implements AutoCloseable {

    private static final int MOST_CLAIMS = 10_000_000;

    /** So few are read whenever something has changed. */
    private static final int FEW_CLAIMS = 20_000;

    /** For so many times as long as the reading took, nothing is read again. */
    private static final int PAUSES = 12;

    private static final long OLDEST_SET = Duration.ofMinutes(1).toNanos();

    private final Dialect dialect;
    private final Asking reader;
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "overview of a store");
        thread.setDaemon(true);
        return thread;
    });

    /** The connection that notices changes, which only one and the same can. */
    private @Nullable Sql watcher;

    private @Nullable Seen seen;
    private boolean reading;
    private boolean changed;

    /** The columns, and what was looked for besides. */
    record Seen(Columns columns, NumberSets sets) {

        /** Before this, by {@link System#nanoTime}, nothing was found that still counts. */
        long oldest() {
            return columns.claims().size() <= FEW_CLAIMS ? columns.begun() : System.nanoTime() - OLDEST_SET;
        }
    }

    ColumnsKeeper(Dialect dialect, Asking reader) {
        this.dialect = dialect;
        this.reader = reader;
    }

    /** What is to be shown now; null where there are more claims than are held. */
    synchronized @Nullable Seen now() {
        Seen last = seen;
        if (last == null || changed) {
            changed = false;
            return afresh();
        }
        Columns columns = last.columns();
        boolean few = columns.claims().size() <= FEW_CLAIMS;
        boolean tooSoon = !few && columns.age() < PAUSES * columns.loading();
        if (tooSoon || mark().equals(columns.mark())) {
            return last;
        }
        if (few) {
            return afresh();
        }
        if (!reading) {
            reading = true;
            background.execute(this::again);
        }
        return last;
    }

    /** Somebody who looks next must see what was changed here. */
    synchronized void changed() {
        changed = true;
    }

    private @Nullable Seen afresh() {
        Columns columns = read();
        seen = columns == null ? null : new Seen(columns, new NumberSets());
        return seen;
    }

    /** Beside those who ask, who see what was read before. */
    private void again() {
        try {
            Columns columns = read();
            synchronized (this) {
                Seen last = seen;
                seen = columns == null || last == null ? null : new Seen(columns, last.sets());
            }
        } finally {
            synchronized (this) {
                reading = false;
            }
        }
    }

    private @Nullable Columns read() {
        Columns before = last();
        String mark = mark();
        return reader.ask(sql ->
                sql.number("SELECT max(number) FROM claims") > MOST_CLAIMS ? null : Columns.read(sql, mark, before));
    }

    private synchronized @Nullable Columns last() {
        return seen == null ? null : seen.columns();
    }

    private synchronized String mark() {
        Sql sql = watcher;
        if (sql == null) {
            sql = dialect.looker();
            watcher = sql;
        }
        String mark = sql.first(dialect.changeMark(), row -> row.getString(1));
        return mark == null ? "" : mark;
    }

    @Override
    public synchronized void close() {
        background.shutdownNow();
        if (watcher != null) {
            watcher.close();
            watcher = null;
        }
    }
}
