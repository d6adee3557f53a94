package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relata.model.Word;

/** "The arrest of ten men by the police": who did what a noun names, where the noun says so itself. */
final class NamedDoers {

    /** Verbs whose subject only tells of what their object names, where that says who did it: "reported the arrest of two by". */
    private static final Set<String> TELLING = Set.of("report", "announce", "see", "witness", "face", "suffer");

    private NamedDoers() {}

    /** What stands behind "by"; the parser may hang it on those to whom it was done. */
    static List<Word> of(Arguments arguments, Word act) {
        List<Word> found = new ArrayList<>(arguments.oblique(act, "by"));
        if (found.isEmpty() && act.isNoun()) {
            arguments.oblique(act, "of").forEach(whom -> found.addAll(arguments.oblique(whom, "by")));
        }
        return found;
    }

    /** Whether the verb only tells of the act. */
    static boolean isOnlyTold(Arguments arguments, Word act, Word verb) {
        return TELLING.contains(verb.lemma()) && !of(arguments, act).isEmpty();
    }
}
