package org.relata.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The beginning of a content, from which its format is told.
 *
 * @param name the source's name, whose ending is a hint and no more
 * @param text the first bytes ({@link #LENGTH} at most), decoded, without a byte-order mark
 * @param bytes the first bytes as Latin-1, one character a byte, for the marks of binary formats
 */
public record Head(String name, String text, String bytes) {

    /** How many bytes are looked at. */
    public static final int LENGTH = 16_384;

    /** The head of a content whose first bytes these are. */
    static Head of(String name, byte[] bytes) {
        return new Head(name, Decoding.decode(bytes), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Whether the name ends so, whatever its case, compression suffixes aside. */
    public boolean isNamed(String ending) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return plain.endsWith(ending);
    }
}
