package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the parser's own lexica tell of the case of a word: which tags it has, to which cluster of like words it belongs, in
 * which forms it was met, and the names of several words.
 */
final class CaseLexicon {

    /** How a word is written within a sentence. */
    enum Form {
        LOWER,
        CAPITAL,
        UPPER
    }

    /** Brown clusters of names of persons, places and organisations, of days, and of abbreviated organisations. */
    private static final List<String> NAMES = List.of("1010", "1011111101");

    private static final String ABBREVIATIONS = "101101100000";

    /** Kinds of the gazetteer that are names of organisations, places and states. */
    private static final Set<String> KINDS = Set.of("1", "5", "6", "13");

    private static final Set<String> LINKS =
            Set.of("of", "the", "for", "and", "in", "on", "to", "at", "de", "del", "y");

    private static final List<String> ENDINGS =
            List.of("ing", "ed", "ly", "ness", "tion", "tions", "ment", "ments", "ize", "ism", "ists", "able", "less");
    private static final int SHORTEST_WITH_ENDING = 7;
    private static final int LONGEST_ABBREVIATION = 6;

    private final Map<String, List<String>> tags;
    private final Map<String, Set<String>> clusters;
    private final Map<String, ?> forms;
    private final PrefixNode<String, Set<String>> names;

    /**
     * @param tags of words in lower case
     * @param clusters of words in lower case
     * @param forms has every word that was met, as it was written
     * @param names kinds of names, word by word
     */
    CaseLexicon(
            Map<String, List<String>> tags,
            Map<String, Set<String>> clusters,
            Map<String, ?> forms,
            PrefixNode<String, Set<String>> names) {
        this.tags = tags;
        this.clusters = clusters;
        this.forms = forms;
        this.names = names;
    }

    /** Whether the word, in lower case, is an ordinary one: it has a tag that is not of names. */
    boolean isOrdinary(String word) {
        List<String> known = tags.get(word);
        return known != null && known.stream().anyMatch(tag -> !tag.startsWith("NNP"));
    }

    /** Whether the word stands mostly in names, ordinary or not. */
    boolean isOfNames(String word) {
        List<String> known = tags.get(word);
        return known != null && known.get(0).startsWith("NNP");
    }

    /** The likely form of a word, given in lower case, by itself. */
    Form form(String word) {
        if (isOrdinary(word)) {
            return Form.LOWER;
        }
        boolean lower = forms.containsKey(word);
        boolean capital = forms.containsKey(CaseWords.capitalised(word));
        boolean upper = forms.containsKey(word.toUpperCase(Locale.ROOT));
        String cluster = cluster(word);
        if (NAMES.stream().anyMatch(cluster::startsWith)) {
            return upper && !capital ? Form.UPPER : Form.CAPITAL;
        }
        if (cluster.startsWith(ABBREVIATIONS) && upper && word.length() <= LONGEST_ABBREVIATION) {
            return Form.UPPER;
        }
        if (lower) {
            return Form.LOWER;
        }
        return capital || upper ? (capital ? Form.CAPITAL : Form.UPPER) : unknown(word);
    }

    private String cluster(String word) {
        String longest = "";
        for (String one : clusters.getOrDefault(word, Set.of())) {
            longest = one.length() > longest.length() ? one : longest;
        }
        return longest;
    }

    private static Form unknown(String word) {
        boolean derived =
                word.length() >= SHORTEST_WITH_ENDING && ENDINGS.stream().anyMatch(word::endsWith);
        if (derived) {
            return Form.LOWER;
        }
        boolean vowel = word.chars().anyMatch(c -> "aeiouyáéíóúäöü".indexOf(c) >= 0);
        return vowel || word.length() > LONGEST_ABBREVIATION ? Form.CAPITAL : Form.UPPER;
    }

    /** The longest name of at least two words that begins at this word, with its letters' case; empty where none does. */
    List<String> nameAt(List<String> lowerWords, int from) {
        List<String> path = new ArrayList<>();
        int longest = 0;
        PrefixNode<String, Set<String>> node = names;
        for (int i = from; i < lowerWords.size(); i++) {
            String word = lowerWords.get(i);
            boolean small = LINKS.contains(word) && i > from;
            String written = small ? word : CaseWords.capitalised(word);
            PrefixNode<String, Set<String>> next = node.get(written);
            if (next == null) {
                break;
            }
            path.add(written);
            node = next;
            longest = isName(node.getValue()) ? path.size() : longest;
        }
        return longest < 2 ? List.of() : List.copyOf(path.subList(0, longest));
    }

    private static boolean isName(@Nullable Set<String> kinds) {
        return kinds != null && kinds.stream().anyMatch(KINDS::contains);
    }
}
