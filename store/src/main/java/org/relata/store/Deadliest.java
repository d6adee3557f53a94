package org.relata.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps the deadliest of the events that it sees, as far as they have a place with coordinates. */
final class Deadliest {

    private final EventColumns events;
    /** Dead and number of each in one, so that they are compared at once; the least is the first of a heap. */
    private final long[] heap;

    private final int[] rows;
    private int size;
    private int seen;

    Deadliest(EventColumns events, int most) {
        this.events = events;
        this.heap = new long[most];
        this.rows = new int[most];
    }

    void add(int row) {
        seen++;
        if (!events.places().has(events.place()[row])) {
            return;
        }
        long key = ((long) events.killed()[row] << Integer.SIZE) | events.number()[row];
        if (size < heap.length) {
            up(size++, key, row);
        } else if (size > 0 && key > heap[0]) {
            down(key, row);
        }
    }

    /** How many it saw, those without a place too. */
    int seen() {
        return seen;
    }

    private void up(int hole, long key, int row) {
        int at = hole;
        while (at > 0 && heap[(at - 1) / 2] > key) {
            heap[at] = heap[(at - 1) / 2];
            rows[at] = rows[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
        rows[at] = row;
    }

    private void down(long key, int row) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            int least = child + 1 < size && heap[child + 1] < heap[child] ? child + 1 : child;
            if (heap[least] >= key) {
                break;
            }
            heap[at] = heap[least];
            rows[at] = rows[least];
            at = least;
        }
        heap[at] = key;
        rows[at] = row;
    }

    /** The deadliest first; of those with as many dead the one that was told last. */
    List<MapPoint> points() {
        long[] byKey = new long[size];
        for (int i = 0; i < size; i++) {
            byKey[i] = heap[i];
        }
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (one, other) -> Long.compare(byKey[other], byKey[one]));
        return Arrays.stream(order).map(at -> events.point(rows[at])).toList();
    }
}
