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
                sentence.head(self).ifPresent(verb -> changed.addAll(changed(sentence, self, verb)));
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
}
