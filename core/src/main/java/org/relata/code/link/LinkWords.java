package org.relata.code.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/**
 * The words of {@code lexicon/en/links.yaml}.
 *
 * @param aims nouns of an aim
 * @param parts nouns before them: "part of an effort"
 * @param aiming verbs of an aim
 * @param taken verbs that say how somebody takes an act: "seen as"
 * @param causeMarks conjunctions before a cause
 * @param causePrepositions prepositions before a cause, as written, words joined by a space
 * @param causeNouns nouns between two prepositions before a cause: "in response to"
 * @param causeVerbs verbs whose subject brings about their object; with their particle or preposition
 */
record LinkWords(
        Set<String> aims,
        Set<String> parts,
        Set<String> aiming,
        Set<String> taken,
        Set<String> causeMarks,
        Set<String> causePrepositions,
        Set<String> causeNouns,
        Set<String> causeVerbs) {

    static LinkWords builtIn() {
        return read(LexiconFile.yaml("lexicon/en/links.yaml"));
    }

    static LinkWords read(DataNode file) {
        file.allow("aims", "parts", "aiming", "taken", "causes");
        DataNode causes = file.field("causes");
        causes.allow("marks", "prepositions", "nouns", "verbs");
        return new LinkWords(
                words(file, "aims"),
                words(file, "parts"),
                words(file, "aiming"),
                words(file, "taken"),
                words(causes, "marks"),
                words(causes, "prepositions"),
                words(causes, "nouns"),
                words(causes, "verbs"));
    }

    private static Set<String> words(DataNode file, String name) {
        List<String> texts = file.field(name).texts();
        return Set.copyOf(new LinkedHashSet<>(texts));
    }
}
