package org.relata.parse;

import java.io.IOException;

/** Collects words with their numbers and writes them as a {@link WordTable}. */
final class WordTableWriter {

    private static final int HEAD = 2 * Integer.BYTES;

    private final String[] words;
    private final int[] values;
    private int size;

    /** For at most so many words. */
    WordTableWriter(int most) {
        this.words = new String[most];
        this.values = new int[most];
    }

    /** Adds a word that was not added before. */
    void add(String word, int value) {
        words[size] = word;
        values[size] = value;
        size++;
    }

    void write(LittleEndianOutput out) throws IOException {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        int end = fill(slots);
        out.writeInt(size);
        out.writeInt(slots.length);
        out.writeInt(end);
        int[] places = places();
        for (int word : slots) {
            out.writeInt(word == 0 ? 0 : WordTable.hash(words[word - 1]));
            out.writeInt(word == 0 ? 0 : places[word - 1]);
        }
        writeEntries(out);
    }

    /** Each slot gets the number of its word, from 1; returns the length of all entries. */
    private int fill(int[] slots) {
        int mask = slots.length - 1;
        int end = Integer.BYTES;
        for (int i = 0; i < size; i++) {
            int slot = WordTable.hash(words[i]) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
            end = Math.addExact(end, length(words[i]));
        }
        return end;
    }

    /** Where each entry stands; the first four bytes are left free, so that none stands at 0. */
    private int[] places() {
        int[] places = new int[size];
        int place = Integer.BYTES;
        for (int i = 0; i < size; i++) {
            places[i] = place;
            place += length(words[i]);
        }
        return places;
    }

    private void writeEntries(LittleEndianOutput out) throws IOException {
        out.writeInt(0);
        for (int i = 0; i < size; i++) {
            out.writeInt(values[i]);
            out.writeInt(words[i].length());
            for (int j = 0; j < words[i].length(); j += 2) {
                char second = j + 1 < words[i].length() ? words[i].charAt(j + 1) : 0;
                out.writeInt(words[i].charAt(j) | second << Character.SIZE);
            }
        }
    }

    /** Entries are whole fours of bytes, which keeps all numbers in line. */
    private static int length(String word) {
        return HEAD + (word.length() + 1) / 2 * Integer.BYTES;
    }
}
