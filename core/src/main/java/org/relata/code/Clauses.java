package org.relata.code;

import java.util.List;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** The words that belong to one act: its dependents down to where another clause begins. */
final class Clauses {

    private static final Set<String> BORDERS = Set.of(
            "acl",
            "acl:relcl",
            "advcl",
            "ccomp",
            "xcomp",
            "parataxis",
            "csubj",
            "csubj:pass",
            "appos",
            "dep",
            "discourse");

    private Clauses() {}

    /** The words of the head's clause, itself included, without its subordinate clauses and coordinated verbs. */
    static List<Word> words(Sentence sentence, Word head) {
        return sentence.subtree(
                head,
                child -> BORDERS.contains(child.relation()) || (child.relation().equals("conj") && child.isVerb()));
    }
}
