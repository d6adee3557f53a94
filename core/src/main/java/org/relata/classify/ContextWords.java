package org.relata.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relata.ontology.Context;
import org.relata.ontology.Ontology;

/**
 * The cues of PLOVER's contexts, found in a sentence. Of two cues at one place the longer one counts, so that "tear gas" speaks of
 * repression and not of natural resources. Immutable.
 */
final class ContextWords {

    private record Cue(List<String> words, int context) {}

    private final List<String> names;
    private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

    ContextWords(Ontology ontology) {
        this.names = ontology.contexts().stream().map(Context::name).toList();
        int index = 0;
        for (Context context : ontology.contexts()) {
            for (String cue : context.cues()) {
                List<String> words = SentenceWords.phrase(cue);
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Cue(words, index));
            }
            index++;
        }
        byFirstWord
                .values()
                .forEach(cues -> cues.sort(
                        Comparator.comparingInt((Cue cue) -> -cue.words().size())));
    }

    /** The contexts' names, in the order of the manual. */
    List<String> names() {
        return names;
    }

    /** How many cues of each context the sentence has; by the context's place in {@link #names}. */
    int[] counts(SentenceWords sentence) {
        int[] counts = new int[names.size()];
        int at = 0;
        while (at < sentence.size()) {
            at += Math.max(count(sentence, at, counts), 1);
        }
        return counts;
    }

    /** Counts the longest cues that begin here; how many words they take. */
    private int count(SentenceWords sentence, int at, int[] counts) {
        int longest = 0;
        for (String first : firsts(sentence, at)) {
            for (Cue cue : byFirstWord.getOrDefault(first, List.of())) {
                int length = cue.words().size();
                if (length >= longest && sentence.has(cue.words(), at)) {
                    counts[cue.context()]++;
                    longest = length;
                }
            }
        }
        return longest;
    }

    private static List<String> firsts(SentenceWords sentence, int at) {
        String written = sentence.written().get(at);
        String lemma = sentence.lemmas().get(at);
        return written.equals(lemma) ? List.of(written) : List.of(written, lemma);
    }
}
