package org.relata.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.relata.data.DataNode;

/**
 * Named sets of lemmas that rules refer to as {@code $name}.
 *
 * @param classes name without the dollar sign → lemmas
 */
public record WordClasses(Map<String, Set<String>> classes) {

    /** Reads {@code name: [lemma, …]}; a class may take in another one as {@code $other} that stands before it. */
    public static WordClasses read(DataNode file) {
        return new WordClasses(Map.of()).with(file);
    }

    /** These classes and those of the file; one of the same name takes the place of the one before, which it may use. */
    public WordClasses with(DataNode file) {
        Map<String, Set<String>> all = new LinkedHashMap<>(classes);
        for (Map.Entry<String, DataNode> entry : file.fields().entrySet()) {
            Set<String> words = new HashSet<>();
            for (DataNode item : entry.getValue().itemsOrSelf()) {
                words.addAll(expand(item, item.text(), all));
            }
            all.put(entry.getKey(), Set.copyOf(words));
        }
        return new WordClasses(Map.copyOf(all));
    }

    /** The lemmas that a text of alternatives stands for: {@code gun|$weapon}. */
    public Set<String> expand(DataNode at, String alternatives) {
        Set<String> words = new HashSet<>();
        for (String alternative : alternatives.split("\\|", -1)) {
            words.addAll(expand(at, alternative, classes));
        }
        return Set.copyOf(words);
    }

    private static Set<String> expand(DataNode at, String word, Map<String, Set<String>> classes) {
        if (!word.startsWith("$")) {
            if (word.isBlank()) {
                throw at.fault("an empty alternative");
            }
            return Set.of(word);
        }
        Set<String> found = classes.get(word.substring(1));
        if (found == null) {
            throw at.fault("there is no word class " + word);
        }
        return found;
    }

    /** The lemmas of a class that the program itself needs. */
    public Set<String> words(String name) {
        Set<String> found = classes.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no word class " + name);
        }
        return found;
    }
}
