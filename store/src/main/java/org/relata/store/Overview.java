package org.relata.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of the record at a glance, for many who ask at once: lists, points and bars of any filter, from narrow columns that are held in
 * memory, 34 bytes a claim. A store of up to 20,000 claims is shown as it is now. Of a larger one, what comes in shows after twelve
 * times as long as reading it takes (1 M claims: half a minute), and what holds of one condition after a minute at most; what
 * {@link #changed} tells of shows at once. A store of more than 10 M claims is asked by its indexes instead. Safe for threads.
 */
public final class Overview implements AutoCloseable {

    private final Store store;
    private final Dialect dialect;
    private final Asking reader;
    private final ColumnsKeeper keeper;

    Overview(Store store, Dialect dialect, Asking reader) {
        this.store = store;
        this.dialect = dialect;
        this.reader = reader;
        this.keeper = new ColumnsKeeper(dialect, reader);
    }

    /** Rows of columns. */
    private record Chosen(Columns columns, Rows rows) {}

    private @Nullable Chosen chosen(Filter filter, boolean events) {
        ColumnsKeeper.Seen seen = Choosing.knows(filter) ? keeper.now() : null;
        if (seen == null) {
            return null;
        }
        Choosing choosing = new Choosing(seen.columns(), dialect, reader, seen.sets(), seen.oldest());
        return new Chosen(seen.columns(), events ? choosing.events(filter) : choosing.claims(filter));
    }

    /** A page of the claims in force, as {@link Store#claims}. */
    public Slice<Kept> claims(Filter filter, Page page) {
        Chosen chosen = chosen(filter, false);
        if (chosen == null) {
            return store.claims(filter, page);
        }
        return page("SELECT json FROM claims WHERE number = ? AND in_force = 1", chosen.rows(), page);
    }

    /** A page of the events, as {@link Store#events}. */
    public Slice<Kept> events(Filter filter, Page page) {
        Chosen chosen = chosen(filter, true);
        if (chosen == null) {
            return store.events(filter, page);
        }
        return page("SELECT json FROM events WHERE number = ?", chosen.rows(), page);
    }

    private Slice<Kept> page(String one, Rows rows, Page page) {
        int[] found = rows.page(page.after(), page.limit() + 1);
        int shown = Math.min(found.length, page.limit());
        List<Kept> items = reader.ask(sql -> {
            List<Kept> kept = new ArrayList<>();
            for (int i = 0; i < shown; i++) {
                // What was merged into another since the columns were read is no longer there.
                sql.each(one, row -> Kept.packed(row.getBytes(1)), kept::add, rows.number()[found[i]]);
            }
            return kept;
        });
        int last = shown == 0 ? 0 : found[shown - 1];
        return new Slice<>(items, shown == found.length ? null : new Position(rows.day()[last], rows.number()[last]));
    }

    /**
     * What a map shows.
     *
     * @param events how many events there are in all, counted no further than asked for
     * @param points the deadliest of them that have a place with coordinates
     */
    public record Sketch(int events, List<MapPoint> points) {}

    /** At most so many points, and the number of events, counted no further than to {@code counted}. */
    public Sketch map(Filter filter, int most, int counted) {
        Chosen chosen = chosen(filter, true);
        if (chosen == null) {
            return new Sketch(store.countEvents(filter, counted), store.desk().points(filter, most));
        }
        Deadliest deadliest = new Deadliest(chosen.columns().events(), most);
        chosen.rows().each(deadliest::add);
        return new Sketch(Math.min(counted, deadliest.seen()), deadliest.points());
    }

    /** How many events of the filter begin when, in at most so many bins of equal length; the undated are in none. */
    public List<TimeBin> timeline(Filter filter, int most) {
        Chosen chosen = chosen(filter, true);
        if (chosen == null) {
            return store.desk().timeline(filter, most);
        }
        EventColumns events = chosen.columns().events();
        TimeBins bins = new TimeBins();
        chosen.rows().each(row -> {
            if (events.day()[row] < Days.UNDATED) {
                bins.add(events.day()[row], 1, events.killed()[row]);
            }
        });
        return bins.of(most);
    }

    /** Who looks next must see what was changed here. */
    public void changed() {
        keeper.changed();
    }

    @Override
    public void close() {
        keeper.close();
    }
}
