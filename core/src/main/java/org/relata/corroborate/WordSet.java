package org.relata.corroborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stems of a text with their weights, as sorted numbers, so that two are compared in one walk. Immutable. */
final class WordSet {

    private static final int[] NONE = {};

    private final int[] stems;
    private final float[] weights;
    private final float norm;
    private final List<String> words;

    private WordSet(TreeMap<Integer, Float> byStem, List<String> words) {
        this.stems = byStem.isEmpty() ? NONE : new int[byStem.size()];
        this.weights = new float[stems.length];
        float sum = 0;
        int at = 0;
        for (Map.Entry<Integer, Float> entry : byStem.entrySet()) {
            stems[at] = entry.getKey();
            weights[at] = entry.getValue();
            sum += weights[at] * weights[at];
            at++;
        }
        this.norm = (float) Math.sqrt(sum);
        this.words = words;
    }

    /** All words that weigh anything. */
    static WordSet of(String text, WordTable table) {
        return of(text, table, false);
    }

    /** Only names and numbers. */
    static WordSet names(String text, WordTable table) {
        return of(text, table, true);
    }

    private static WordSet of(String text, WordTable table, boolean namesOnly) {
        TreeMap<Integer, Float> byStem = new TreeMap<>();
        TreeSet<String> kept = new TreeSet<>();
        boolean first = true;
        for (String token : tokens(text)) {
            String lower = WordTable.lower(token);
            boolean capital = !first && Character.isUpperCase(token.charAt(0));
            boolean name = capital || Character.isDigit(token.charAt(0));
            float weight = namesOnly && !name ? 0 : table.weight(lower, capital);
            first = false;
            if (weight > 0) {
                String stem = capital ? lower : WordStem.of(lower);
                byStem.merge(stem.hashCode(), weight, Math::max);
                kept.add(stem);
            }
        }
        return new WordSet(byStem, List.copyOf(kept));
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

    /** Whether nothing is in it. */
    boolean isEmpty() {
        return stems.length == 0;
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

    /** The words that both have, for explanations. */
    List<String> shared(WordSet other) {
        return words.stream().filter(other.words::contains).toList();
    }
}
