package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "…, according to the mayor": two words of one preposition, and no verb joined to the one before. */
final class AccordingTo implements Repair {

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word according : sentence.words()) {
            boolean verb = according.lemma().equals("accord")
                    && according.tag().equals("VBG")
                    && according.head() >= 0
                    && !according.is("case");
            if (verb) {
                sentence.children(according).stream()
                        .filter(noun ->
                                noun.isNoun() && sentence.preposition(noun).equals("to"))
                        .findFirst()
                        .ifPresent(noun -> {
                            Word above = sentence.word(according.head());
                            changed.add(Repair.move(noun, above, above.isVerb() ? "obl" : "nmod"));
                            changed.add(Repair.move(according, noun, "case"));
                        });
            }
        }
        return changed;
    }
}
