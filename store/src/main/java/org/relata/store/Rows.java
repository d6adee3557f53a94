package org.relata.store;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of columns that are chosen, in the order of the list. They are found by walking, so that a page costs no more than the way
 * to its end.
 *
 * @param among numbers of those that may be chosen; null for all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rows(
        int[] number,
        int[] day,
        int[] finish,
        Bounds bounds,
        @Nullable BitSet among) {

    /** All of them. */
    void each(IntConsumer taker) {
        int end = end();
        int earliest = bounds.finish();
        BitSet chosen = among;
        for (int row = 0; row < end; row++) {
            if (finish[row] >= earliest && (chosen == null || chosen.get(number[row]))) {
                taker.accept(row);
            }
        }
    }

    /** The first of them behind this position, at most so many; null is before all. */
    int[] page(@Nullable Position after, int most) {
        Ints rows = new Ints(most);
        int end = end();
        int earliest = bounds.finish();
        BitSet chosen = among;
        for (int row = after == null ? 0 : behind(after.day(), after.number());
                row < end && rows.size() < most;
                row++) {
            if (finish[row] >= earliest && (chosen == null || chosen.get(number[row]))) {
                rows.add(row);
            }
        }
        return rows.all();
    }

    /** What begins later than all of them is not looked at. */
    private int end() {
        return bounds.day() == Integer.MAX_VALUE ? day.length : behind(bounds.day(), Long.MAX_VALUE);
    }

    /** The first row that comes after this day, or after this number on it. */
    private int behind(int afterDay, long afterNumber) {
        int low = 0;
        int high = day.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBehind = day[middle] > afterDay || (day[middle] == afterDay && number[middle] > afterNumber);
            if (isBehind) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
