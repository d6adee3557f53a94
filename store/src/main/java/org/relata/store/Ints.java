package org.relata.store;

import java.util.Arrays;

/** Whole numbers one after another, as many as come. */
final class Ints {

    private int[] values = new int[1024];
    private int size;

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
