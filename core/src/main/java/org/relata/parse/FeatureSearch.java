package org.relata.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One thread's search for the features of one state after another.
 *
 * <p>Keeps the numbers of the words of the sentence at hand: a cell for each node and each field, with what the number was
 * looked up for. The same object is the same word; another sentence has other nodes.
 */
final class FeatureSearch {

    private static final int FIRST = 256;
    private static final int[] NONE = new int[0];

    /** The numbers of the words of the state's single items, 0 where there is none. */
    final int[] numbers;

    private final int columns;
    private @Nullable Object[] keptFor = new @Nullable Object[FIRST];
    private int[] kept = new int[FIRST];
    private int[][] keptSets = new int[FIRST][];
    private long[] keys = new long[FIRST];
    private int[] homes = new int[FIRST];
    private long[] slots = new long[FIRST];
    private int[] places = new int[FIRST];
    private int size;

    FeatureSearch(int items, int columns) {
        this.numbers = new int[items];
        this.columns = columns;
        Arrays.fill(keptSets, NONE);
    }

    /** Forgets the state before; the words stay. */
    void begin() {
        size = 0;
    }

    /** Adds a feature to look for, of this key and from this slot on. */
    void add(int home, long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            homes = Arrays.copyOf(homes, 2 * size);
            slots = new long[2 * size];
            places = new int[2 * size];
        }
        keys[size] = key;
        homes[size++] = home;
    }

    /** Those that are there, in the order in which they were added. */
    FoundFeatures find(FeatureTables tables) {
        int found = tables.find(size, keys, homes, slots, places);
        return new FoundFeatures(places, found);
    }

    /** Where the number of a node's word is kept. */
    int cell(int node, int column) {
        int cell = node * columns + column;
        if (cell >= kept.length) {
            int before = kept.length;
            int cells = Math.max(2 * before, cell + 1);
            keptFor = Arrays.copyOf(keptFor, cells);
            kept = Arrays.copyOf(kept, cells);
            keptSets = Arrays.copyOf(keptSets, cells);
            Arrays.fill(keptSets, before, cells, NONE);
        }
        return cell;
    }

    boolean isKept(int cell, Object key) {
        return keptFor[cell] == key;
    }

    void keep(int cell, Object key, int number) {
        keptFor[cell] = key;
        kept[cell] = number;
    }

    int number(int cell) {
        return kept[cell];
    }

    /** The numbers of a set of words, or null where none are kept for this. */
    int @Nullable [] kept(int cell, Object key) {
        return keptFor[cell] == key ? keptSets[cell] : null;
    }

    /** Keeps the numbers of a set of words; for nothing where the set can change. */
    void keep(int cell, @Nullable Object key, int[] numbers) {
        keptFor[cell] = key;
        keptSets[cell] = numbers;
    }
}
