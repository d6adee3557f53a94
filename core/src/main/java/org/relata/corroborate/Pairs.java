package org.relata.corroborate;

import java.util.Arrays;
import java.util.List;

/** Pairs of places in a list as single numbers, each once and in order. Filled by one thread. */
final class Pairs {

    private long[] pairs = new long[64];
    private int size;

    /** One number for a pair of places. */
    static long of(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }

    /** Every pair of the numbers below this one. */
    static long[] all(int size) {
        Pairs all = new Pairs();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                all.add(of(i, j));
            }
        }
        return all.sorted();
    }

    /** Every pair of these. */
    void addAll(List<Integer> block) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                add(of(block.get(i), block.get(j)));
            }
        }
    }

    void add(long pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = pair;
    }

    /** The pairs in order, each once. */
    long[] sorted() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[kept - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }
}
