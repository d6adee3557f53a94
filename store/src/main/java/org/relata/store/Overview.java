package org.relata.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Chosen(Columns columns, int[] rows) {}

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
        ClaimColumns claims = chosen.columns().claims();
        return page("SELECT json FROM claims WHERE number = ?", claims.day(), claims.number(), chosen.rows(), page);
    }

    /** A page of the events, as {@link Store#events}. */
    public Slice<Kept> events(Filter filter, Page page) {
        Chosen chosen = chosen(filter, true);
        if (chosen == null) {
            return store.events(filter, page);
        }
        EventColumns events = chosen.columns().events();
        return page("SELECT json FROM events WHERE number = ?", events.day(), events.number(), chosen.rows(), page);
    }

    private Slice<Kept> page(String one, int[] day, int[] number, int[] rows, Page page) {
        int from = page.after() == null ? 0 : behind(day, number, rows, page.after());
        int to = Math.min(rows.length, from + page.limit());
        List<Kept> items = reader.ask(sql -> {
            List<Kept> found = new ArrayList<>();
            for (int i = from; i < to; i++) {
                // What was merged into another since the columns were read is no longer there.
                sql.each(one, row -> Kept.packed(row.getBytes(1)), found::add, number[rows[i]]);
            }
            return found;
        });
        return new Slice<>(items, to == rows.length ? null : new Position(day[rows[to - 1]], number[rows[to - 1]]));
    }

    /** The first of the rows that comes after this position. */
    private static int behind(int[] day, int[] number, int[] rows, Position after) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = rows[middle];
            boolean isBehind = day[at] > after.day() || (day[at] == after.day() && number[at] > after.number());
            if (isBehind) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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
        return new Sketch(
                Math.min(counted, chosen.rows().length),
                deadliest(chosen.columns().events(), chosen.rows(), most));
    }

    private static List<MapPoint> deadliest(EventColumns events, int[] rows, int most) {
        Comparator<Integer> byDead = Comparator.comparingInt((Integer row) -> events.killed()[row])
                .thenComparingInt(row -> events.number()[row]);
        PriorityQueue<Integer> deadliest = new PriorityQueue<>(byDead);
        for (int row : rows) {
            if (events.places().has(events.place()[row])) {
                if (deadliest.size() < most) {
                    deadliest.add(row);
                } else if (byDead.compare(row, deadliest.element()) > 0) {
                    deadliest.remove();
                    deadliest.add(row);
                }
            }
        }
        List<Integer> sorted = new ArrayList<>(deadliest);
        sorted.sort(byDead.reversed());
        return sorted.stream().map(events::point).toList();
    }

    /** How many events of the filter begin when, in at most so many bins of equal length; the undated are in none. */
    public List<TimeBin> timeline(Filter filter, int most) {
        Chosen chosen = chosen(filter, true);
        if (chosen == null) {
            return store.desk().timeline(filter, most);
        }
        EventColumns events = chosen.columns().events();
        TimeBins bins = new TimeBins();
        for (int row : chosen.rows()) {
            if (events.day()[row] < Days.UNDATED) {
                bins.add(events.day()[row], 1, events.killed()[row]);
            }
        }
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
