package org.relata.parse;

import org.relata.model.Span;

/** Whether a stretch of text tells names from words by their capitals, or is written in one case only. */
enum LetterCase {
    /** Sentences and names begin with capitals. */
    MIXED,
    /** Everything is in capitals, as old wire reports and many headlines are. */
    UPPER,
    /** Hardly a capital anywhere. */
    LOWER;

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_LETTERS = 14;
    private static final int FEWEST_LOWER_WORDS = 12;

    /**
     * The case of a stretch.
     *
     * <p>Of a hundred words of English news at least five begin with a capital; a sentence that quotes a name or two in
     * capitals but has none at its beginning was written without.
     */
    static LetterCase of(String text, Span within) {
        int words = 0;
        int capitals = 0;
        int upper = 0;
        int lower = 0;
        boolean inWord = false;
        for (int i = within.begin(); i < within.end(); i++) {
            char c = text.charAt(i);
            boolean isUpper = Character.isUpperCase(c);
            boolean isLower = Character.isLowerCase(c);
            upper += isUpper ? 1 : 0;
            lower += isLower ? 1 : 0;
            if ((isUpper || isLower) && !inWord) {
                words++;
                capitals += isUpper ? 1 : 0;
            }
            inWord = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
        }
        if (words >= FEWEST_WORDS && upper >= FEWEST_LETTERS && upper >= 12 * lower) {
            return UPPER;
        }
        return words >= FEWEST_LOWER_WORDS && capitals * 25 < words ? LOWER : MIXED;
    }
}
