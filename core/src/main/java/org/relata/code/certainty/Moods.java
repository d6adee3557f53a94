package org.relata.code.certainty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Whether a main clause is a question that takes its act for given, a command, or depends on a condition. */
final class Moods {

    private static final Set<String> PRESUPPOSING = Set.of("why", "how", "when", "where");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private Moods() {}

    /** "Why did they attack?" */
    static boolean presupposes(Sentence sentence, Word root) {
        return sentence.children(root).stream()
                .anyMatch(child -> PRESUPPOSING.contains(child.lemma()) && child.index() < root.index());
    }

    /** A bare verb without a subject: "Leave the town." Also behind another clause: "…, so leave the town." */
    static boolean isCommand(Sentence sentence, Word word) {
        if (!word.tag().equals("VB") || !standsAlone(sentence, word)) {
            return false;
        }
        return sentence.children(word).stream()
                .noneMatch(child -> child.is("nsubj")
                        || child.is("mark")
                        || (child.is("aux") && !child.lemma().equals("do"))
                        || child.tag().equals("TO")
                        || child.tag().equals("MD"));
    }

    /** At the top, or joined to a clause whose verb cannot lend it a subject and a modal verb. */
    private static boolean standsAlone(Sentence sentence, Word word) {
        if (word.head() < 0 || word.is("parataxis") || word.is("dep")) {
            return true;
        }
        boolean joined = word.is("conj") || word.is("advcl");
        return joined
                && sentence.head(word)
                        .filter(first -> !word.is("conj") || !first.tag().equals("VB"))
                        .isPresent();
    }

    /** The "if" of a main clause with a modal verb. */
    static @Nullable Word condition(Sentence sentence, Word root) {
        boolean modal =
                sentence.children(root).stream().anyMatch(child -> child.tag().equals("MD"));
        if (!modal) {
            return null;
        }
        for (Word child : sentence.children(root)) {
            if (child.is("advcl")) {
                for (Word mark : sentence.children(child)) {
                    if (mark.is("mark") && CONDITIONS.contains(mark.lemma())) {
                        return mark;
                    }
                }
            }
        }
        return null;
    }
}
