package org.relata.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relata.data.DataNode;

/** What the single words in the patterns of a verb dictionary are: {@code lexicon/en/dictionary-words.yaml}. */
record DictionaryWords(
        Set<String> prepositions,
        Set<String> adverbs,
        Set<String> skipped,
        Set<String> being,
        Set<String> negations,
        Set<String> auxiliaries) {

    private static final DictionaryWords BUILT_IN = read(LexiconFile.yaml("lexicon/en/dictionary-words.yaml"));

    static DictionaryWords builtIn() {
        return BUILT_IN;
    }

    private static DictionaryWords read(DataNode file) {
        return new DictionaryWords(
                words(file, "prepositions"),
                words(file, "adverbs"),
                words(file, "skipped"),
                words(file, "being"),
                words(file, "negations"),
                words(file, "auxiliaries"));
    }

    private static Set<String> words(DataNode file, String name) {
        return Set.copyOf(file.field(name).texts());
    }

    boolean isBeing(String token) {
        return being.contains(token.startsWith("&") ? token.substring(1).toLowerCase(Locale.ROOT) : token);
    }

    /** The lemmas that a token stands for; empty for a synset that is not there. */
    Set<String> lemmas(String token, Map<String, List<String>> synsets) {
        Set<String> lemmas = new LinkedHashSet<>();
        if (!token.startsWith("&")) {
            addForms(token, lemmas);
            return lemmas;
        }
        for (String words : synsets.getOrDefault(token.substring(1), List.of())) {
            List<String> parts = List.of(words.split(" ", -1));
            if (parts.stream().noneMatch(prepositions::contains)) {
                addForms(parts.get(parts.size() - 1), lemmas);
            }
        }
        return lemmas;
    }

    /** The word as written and, where it looks like a plural, its singular: the parser gives lemmas. */
    private static void addForms(String word, Set<String> lemmas) {
        if (word.isEmpty()) {
            return;
        }
        lemmas.add(word);
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            lemmas.add(word.substring(0, length - 3) + "y");
        } else if (length > 4 && (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))) {
            lemmas.add(word.substring(0, length - 2));
        } else if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            lemmas.add(word.substring(0, length - 1));
        }
    }
}
