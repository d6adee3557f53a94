package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "The ministry had itself released him": the ministry did; "itself" only stresses it, and does not begin a clause. */
final class EmphaticReflexives implements Repair {

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word self : sentence.words()) {
            if (self.is("nsubj") && isReflexive(self)) {
                sentence.head(self).ifPresent(verb -> {
                    changed.addAll(changed(sentence, self, verb));
                    changed.addAll(behindHad(sentence, self, verb));
                });
            }
        }
        return changed;
    }

    private static boolean isReflexive(Word word) {
        String text = word.text();
        return word.tag().equals("PRP") && (text.endsWith("self") || text.endsWith("selves"));
    }

    /** The subject and the conjunction hang on an auxiliary of the verb. */
    private static List<Word> changed(Sentence sentence, Word self, Word verb) {
        for (Word auxiliary : sentence.children(verb, "aux")) {
            Optional<Word> subject = sentence.child(auxiliary, "nsubj").filter(noun -> noun.index() < self.index());
            if (subject.isPresent()) {
                List<Word> changed = new ArrayList<>();
                for (Word child : sentence.children(auxiliary)) {
                    changed.add(Repair.move(child, verb, child.relation()));
                }
                changed.add(Repair.move(self, subject.get(), "appos"));
                return changed;
            }
        }
        return List.of();
    }

    /** "had" was taken for a verb of its own, and what was done for its clause. */
    private static List<Word> behindHad(Sentence sentence, Word self, Word verb) {
        Optional<Word> had = sentence.head(verb)
                .filter(above -> above.lemma().equals("have") && above.index() == self.index() - 1)
                .filter(above -> verb.relation().equals("ccomp") && verb.tag().equals("VBN"));
        Optional<Word> subject = had.flatMap(above -> sentence.child(above, "nsubj"));
        if (had.isEmpty() || subject.isEmpty()) {
            return List.of();
        }
        List<Word> changed = new ArrayList<>();
        for (Word child : sentence.children(had.get())) {
            if (child.index() != verb.index()) {
                changed.add(Repair.move(child, verb, child.relation()));
            }
        }
        changed.add(Repair.inPlaceOf(had.get(), verb));
        changed.add(Repair.move(had.get(), verb, "aux"));
        changed.add(Repair.move(self, subject.get(), "appos"));
        return changed;
    }
}
