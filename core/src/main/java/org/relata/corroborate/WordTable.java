package org.relata.corroborate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/** {@code words.yaml}: what words weigh, and which tell one act. Immutable. */
final class WordTable {

    private static final class BuiltIn {
        private static final WordTable TABLE = new WordTable(LexiconFile.yaml("corroborate/words.yaml"));
    }

    private final float common;
    private final float word;
    private final float name;
    private final float number;
    private final Set<String> empty;
    private final Set<String> commonWords;
    private final Set<String> anybody;
    private final Set<String> counting;
    private final Set<String> rise = new HashSet<>();
    private final Set<String> toll;
    private final Set<String> more;
    private final Set<String> light = new HashSet<>();
    /** By stem the families that it is in, as bits. */
    private final Map<String, Long> families = new HashMap<>();

    WordTable(DataNode node) {
        node.allow("weights", "empty", "common", "light", "anybody", "counting", "rise", "toll", "more", "families");
        DataNode weights = node.field("weights");
        common = (float) weights.field("common").number();
        word = (float) weights.field("word").number();
        name = (float) weights.field("name").number();
        number = (float) weights.field("number").number();
        empty = new HashSet<>(node.field("empty").texts());
        commonWords = new HashSet<>(node.field("common").texts());
        node.field("light").texts().forEach(verb -> light.add(WordStem.of(verb)));
        anybody = new HashSet<>(node.field("anybody").texts());
        counting = new HashSet<>(node.field("counting").texts());
        node.field("rise").texts().forEach(verb -> rise.add(WordStem.of(verb)));
        toll = new HashSet<>(node.field("toll").texts());
        more = new HashSet<>(node.field("more").texts());
        int family = 0;
        for (DataNode words : node.field("families").items()) {
            if (family == Long.SIZE) {
                throw words.fault("more than " + Long.SIZE + " families of words");
            }
            for (String one : words.texts()) {
                families.merge(WordStem.of(one), 1L << family, (a, b) -> a | b);
            }
            family++;
        }
    }

    /** The table that comes with Relata. */
    static WordTable builtIn() {
        return BuiltIn.TABLE;
    }

    /** What a word weighs. */
    float weight(String lower, boolean capital) {
        if (empty.contains(lower)) {
            return 0;
        }
        if (commonWords.contains(lower)) {
            return common;
        }
        if (Character.isDigit(lower.charAt(0))) {
            return number;
        }
        return capital ? name : word;
    }

    /** Whether the word lends itself to a noun. */
    boolean isLight(String stem) {
        return light.contains(stem) || empty.contains(stem);
    }

    /** Whether the word means people of whom nothing is told. */
    boolean isAnybody(String lower) {
        return anybody.contains(lower);
    }

    /** Whether the word only counts what follows. */
    boolean isCounting(String lower) {
        return counting.contains(lower) || Character.isDigit(lower.codePointAt(0));
    }

    /** Whether the sentence gives a figure as an update of earlier ones. */
    boolean tellsRise(String sentence) {
        List<String> words =
                WordSet.tokens(sentence).stream().map(WordTable::lower).toList();
        return words.stream().anyMatch(toll::contains)
                && words.stream().map(WordStem::of).anyMatch(rise::contains);
    }

    /** Whether the words count others than those who were counted before: "two others", "three more", but not "more than three". */
    boolean isMore(String phrase) {
        String lower = lower(phrase);
        return WordSet.tokens(lower.replace("more than", "")).stream().anyMatch(more::contains);
    }

    /** Whether the word names somebody or something in particular. */
    boolean isName(String token) {
        String lower = lower(token);
        return isCapital(token) && !empty.contains(lower) && !commonWords.contains(lower);
    }

    /** The families of the stem, as bits; 0 for none. */
    long families(String stem) {
        return families.getOrDefault(stem, 0L);
    }

    /** The word in lower case, the same everywhere. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether the word begins with a capital. */
    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
