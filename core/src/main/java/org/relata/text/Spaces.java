package org.relata.text;

/** What separates words in the texts of web pages. */
public final class Spaces {

    private Spaces() {}

    /** Whether it is a space of any kind: also one that breaks no line, and one that takes no room. */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** The same text with a plain blank for every space: offsets into one are offsets into the other. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (isSpace(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
