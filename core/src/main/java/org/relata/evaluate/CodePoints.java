package org.relata.evaluate;

/** Turns offsets that count code points, as Python does, into offsets that count UTF-16 code units. */
final class CodePoints {

    private final int length;
    /** The unit at which each code point starts; empty where the two count alike. */
    private final int[] units;

    CodePoints(String text) {
        this.length = text.codePointCount(0, text.length());
        this.units = length == text.length() ? new int[0] : new int[length + 1];
        int at = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = at;
            at = i < length ? text.offsetByCodePoints(at, 1) : at;
        }
    }

    /** Number of code points. */
    int length() {
        return length;
    }

    int toUnits(int codePoint) {
        return units.length == 0 ? codePoint : units[codePoint];
    }
}
