package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The stems of a text with their weights, as sorted numbers, so that two are compared in one walk. Immutable. */
final class WordSet {

    private static final WordSet NONE = new WordSet(new long[0], 0);

    private final int[] stems;
    private final float[] weights;
    private final float norm;

    /** Of hashes of stems above, bits of their weights below; a hash stands once. */
    private WordSet(long[] sorted, int size) {
        stems = new int[size];
        weights = new float[size];
        float sum = 0;
        for (int i = 0; i < size; i++) {
            stems[i] = (int) (sorted[i] >> Integer.SIZE);
            weights[i] = Float.intBitsToFloat((int) sorted[i]);
            sum += weights[i] * weights[i];
        }
        norm = (float) Math.sqrt(sum);
    }

    /** All words that weigh anything. */
    static WordSet of(List<String> tokens, WordTable table) {
        return of(tokens, table, false);
    }

    /** Only names and numbers. */
    static WordSet names(List<String> tokens, WordTable table) {
        return of(tokens, table, true);
    }

    private static WordSet of(List<String> tokens, WordTable table, boolean namesOnly) {
        long[] found = new long[tokens.size()];
        int size = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean capital = i > 0 && WordTable.isCapital(token);
            if (!namesOnly || capital || Character.isDigit(token.charAt(0))) {
                String lower = WordTable.lower(token);
                float weight = table.weight(lower, capital);
                if (weight > 0) {
                    int hash = stem(lower, capital).hashCode();
                    found[size++] = (long) hash << Integer.SIZE | Float.floatToIntBits(weight);
                }
            }
        }
        return size == 0 ? NONE : new WordSet(found, once(found, size));
    }

    /** Sorts, and of one stem keeps the greatest weight. */
    private static int once(long[] found, int size) {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 1; i < size; i++) {
            if (found[i] >> Integer.SIZE != found[kept] >> Integer.SIZE) {
                kept++;
            }
            found[kept] = found[i];
        }
        return kept + 1;
    }

    private static String stem(String lower, boolean capital) {
        return capital ? lower : WordStem.of(lower);
    }

    /** The runs of letters and digits; what follows an apostrophe is dropped. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                boolean possessive = begin > 0 && isApostrophe(text.charAt(begin - 1)) && i - begin == 1;
                if (!possessive) {
                    tokens.add(text.substring(begin, i));
                }
                begin = -1;
            }
        }
        return tokens;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The cosine of the two, 0 to 1. */
    double likeness(WordSet other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < stems.length && j < other.stems.length) {
            int order = Integer.compare(stems[i], other.stems[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
                i++;
                j++;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum / (norm * other.norm);
    }

    /** The words that two texts share, for explanations. */
    static String shared(String one, String other, WordTable table, boolean namesOnly) {
        Set<String> shared = stems(one, table, namesOnly);
        shared.retainAll(stems(other, table, namesOnly));
        return String.join(" ", shared);
    }

    private static Set<String> stems(String text, WordTable table, boolean namesOnly) {
        Set<String> stems = new TreeSet<>();
        boolean first = true;
        for (String token : tokens(text)) {
            boolean capital = !first && WordTable.isCapital(token);
            String lower = WordTable.lower(token);
            first = false;
            if (table.weight(lower, capital) > 0 && (!namesOnly || capital || Character.isDigit(token.charAt(0)))) {
                stems.add(stem(lower, capital));
            }
        }
        return stems;
    }
}
