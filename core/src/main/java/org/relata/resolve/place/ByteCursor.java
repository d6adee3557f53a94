package org.relata.resolve.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the pieces of the gazetteer's binary layout one after another. */
final class ByteCursor {

    private final byte[] bytes;
    private int at;

    ByteCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    String ascii(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.US_ASCII);
    }

    /** Seven bits a byte, the low ones first; the high bit says that more follow. */
    int varint() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int[] varints(int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = varint();
        }
        return values;
    }

    int[] runningSums(int count) {
        int[] values = varints(count);
        Arrays.parallelPrefix(values, Integer::sum);
        return values;
    }

    /** Numbers of several bytes: first all the high bytes, then all the next ones. */
    int[] planes(int count, int width) {
        int[] values = new int[count];
        for (int plane = 0; plane < width; plane++) {
            for (int i = 0; i < count; i++) {
                values[i] = values[i] << 8 | (bytes[at++] & 255);
            }
        }
        return values;
    }

    byte[] slice(int length) {
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    void copy(byte[] to, int offset, int length) {
        System.arraycopy(bytes, at, to, offset, length);
        at += length;
    }

    /** Texts, after their number. */
    String[] texts() {
        String[] texts = new String[varint()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = textAt(bytes, skipText());
        }
        return texts;
    }

    /** Passes over a text and says where it begins. */
    int skipText() {
        int begin = at;
        int length = varint();
        at += length;
        return begin;
    }

    /** The text that begins here with its length in bytes. */
    static String textAt(byte[] bytes, int begin) {
        ByteCursor cursor = new ByteCursor(bytes);
        cursor.at = begin;
        int length = cursor.varint();
        return new String(bytes, cursor.at, length, StandardCharsets.UTF_8);
    }
}
