package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "They suspect the front, whose leader was killed": the clause is about the front, and nothing that they suspect. */
final class WhoseClauses implements Repair {

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word verb : sentence.words()) {
            List<Word> subjects = sentence.children(verb, "nsubj");
            if (verb.relation().equals("ccomp") && subjects.size() >= 2 && isWhose(sentence, subjects.get(1))) {
                Word owner = subjects.get(0);
                sentence.head(verb).filter(Word::isVerb).ifPresent(governor -> {
                    changed.add(Repair.move(owner, governor, "obj"));
                    changed.add(Repair.move(verb, owner, "acl:relcl"));
                });
            }
        }
        return changed;
    }

    private static boolean isWhose(Sentence sentence, Word subject) {
        return sentence.children(subject, "nmod:poss").stream()
                .anyMatch(owner -> owner.tag().equals("WP$"));
    }
}
