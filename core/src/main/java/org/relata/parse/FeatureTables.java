package org.relata.parse;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the weights of each feature of a component stand.
 *
 * <p>A feature is of a type – a line of the component's template, such as "lemma of the word on the stack and tag of the
 * next word" – and holds one word for each item of it. Words have small numbers of their own in each field, so that the
 * numbers of all words of a feature fit beside the place of its weights into one slot of 64 bits: the key is compared
 * whole, and a feature that is looked up costs one line of memory. No letters are joined, hashed or compared.
 *
 * <p>Each type has a table with open addressing of its own, one behind the other; each ends in an empty slot, so a search
 * need not turn back to its beginning. {@link FeatureTablesWriter} makes them.
 */
final class FeatureTables {

    /** The lower bits of a slot hold the place of the weights, the upper ones the key. */
    static final int PLACE_BITS = 24;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private final Map<Field, WordTable> words;
    private final int[] starts;
    private final int[] logs;
    private final long[] slots;

    private FeatureTables(Map<Field, WordTable> words, int[] starts, int[] logs, long[] slots) {
        this.words = words;
        this.starts = starts;
        this.logs = logs;
        this.slots = slots;
    }

    static FeatureTables read(ModelBytes in) {
        Map<Field, WordTable> words = new EnumMap<>(Field.class);
        for (int left = in.readInt(); left > 0; left--) {
            words.put(Field.valueOf(in.readString()), WordTable.read(in));
        }
        int types = in.readInt();
        int[] starts = new int[types];
        int[] logs = new int[types];
        for (int type = 0; type < types; type++) {
            starts[type] = in.readInt();
            logs[type] = in.readInt();
        }
        return new FeatureTables(words, starts, logs, in.longs(in.readInt()));
    }

    /** How many bits of a key hold a word of the field. */
    int width(Field field) {
        WordTable table = words.get(field);
        return table == null ? 0 : width(table.size());
    }

    /** Words are numbered from 1. */
    static int width(int size) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(size);
    }

    /** The word's number in the field, or 0 where no feature holds it. */
    int number(Field field, String word) {
        WordTable table = words.get(field);
        int number = table == null ? WordTable.NONE : table.find(word);
        return number == WordTable.NONE ? 0 : number;
    }

    /** The slot where the search for a key begins. */
    int home(int type, long key) {
        return starts[type] + spread(key, logs[type]);
    }

    /** The same counted from the beginning of a table of two to the power of {@code log} slots. */
    static int spread(long key, int log) {
        return (int) ((key * MIX) >>> (Long.SIZE - log));
    }

    static long slot(long key, int place) {
        return key << PLACE_BITS | place;
    }

    /**
     * Finds the places of the weights of many features. All first slots are read before the first is looked at, so that the
     * processor waits for them at once and not for one after the other.
     *
     * @param homes where to begin; overwritten
     * @param found is given the slots read
     * @param places is given the places of those that are there, in order
     * @return how many are there
     */
    int find(int count, long[] keys, int[] homes, long[] found, int[] places) {
        for (int i = 0; i < count; i++) {
            found[i] = slots[homes[i]];
        }
        int size = 0;
        for (int i = 0; i < count; i++) {
            long slot = found[i];
            while (slot != 0 && slot >>> PLACE_BITS != keys[i]) {
                slot = slots[++homes[i]];
            }
            if (slot != 0) {
                places[size++] = (int) slot & PLACE;
            }
        }
        return size;
    }
}
