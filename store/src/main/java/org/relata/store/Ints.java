package org.relata.store;

import java.util.Arrays;

/** Whole numbers one after another, as many as come. */
final class Ints {

    private int[] values;
    private int size;

    Ints() {
        this(1024);
    }

    /** Where about so many will come. */
    Ints(int capacity) {
        this.values = new int[Math.max(1, capacity)];
    }

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int[] all() {
        return Arrays.copyOf(values, size);
    }
}
