package org.relata.parse;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * From words to numbers, looked up in the mapped file itself, so that a million words cost nothing until asked for.
 *
 * <p>A hash table with open addressing: slots of two numbers, the hash and the place of the entry, which holds the
 * value, the length and the letters. {@link WordTableWriter} makes it.
 */
final class WordTable {

    /** What {@link #find} returns for words that are not there. */
    static final int NONE = -1;

    static final int SLOT = 2 * Integer.BYTES;

    private final int size;
    private final int mask;
    private final ByteBuffer slots;
    private final ByteBuffer entries;

    private WordTable(int size, int mask, ByteBuffer slots, ByteBuffer entries) {
        this.size = size;
        this.mask = mask;
        this.slots = slots;
        this.entries = entries;
    }

    static WordTable read(ModelBytes in) {
        int size = in.readInt();
        int slots = in.readInt();
        int letters = in.readInt();
        return new WordTable(size, slots - 1, in.block(slots * SLOT), in.block(letters));
    }

    int size() {
        return size;
    }

    /** The word's value, which is not negative, or {@link #NONE}. */
    int find(@Nullable Object word) {
        if (!(word instanceof String text)) {
            return NONE;
        }
        int hash = hash(text);
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            int entry = slots.getInt(slot * SLOT + Integer.BYTES);
            if (entry == 0) {
                return NONE;
            }
            if (slots.getInt(slot * SLOT) == hash && isAt(entry, text)) {
                return entries.getInt(entry);
            }
        }
    }

    /** Spreads the hash, so that its low bits tell words of one ending apart. */
    static int hash(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private boolean isAt(int entry, String text) {
        int length = text.length();
        if (entries.getInt(entry + Integer.BYTES) != length) {
            return false;
        }
        int letter = entry + 2 * Integer.BYTES;
        for (int i = 0; i < length; i++, letter += Character.BYTES) {
            if (entries.getChar(letter) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
