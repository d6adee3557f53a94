package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "fired tear gas and live rounds": "live" is no verb before what is fired. */
final class LiveRounds implements Repair {

    private static final Set<String> FIRED =
            Set.of("round", "ammunition", "bullet", "fire", "ammo", "shot", "cartridge");

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word live : sentence.words()) {
            boolean verb = live.lemma().equals("live")
                    && live.isVerb()
                    && live.relation().equals("conj");
            if (verb && live.index() + 1 < sentence.words().size()) {
                Word rounds = sentence.word(live.index() + 1);
                if (FIRED.contains(rounds.lemma()) && rounds.head() == live.index()) {
                    repair(sentence, live, rounds, changed);
                }
            }
        }
        return changed;
    }

    /** The rounds are joined to the object before; what hung on the verb hangs on the one before it. */
    private static void repair(Sentence sentence, Word live, Word rounds, List<Word> changed) {
        sentence.head(live).ifPresent(firing -> {
            Word first = sentence.child(firing, "obj").orElse(firing);
            changed.add(Repair.tagged(Repair.move(live, rounds, "amod"), "JJ"));
            changed.add(Repair.move(rounds, first, first.equals(firing) ? "obj" : "conj"));
            sentence.children(live).stream()
                    .filter(child -> !child.equals(rounds))
                    .forEach(child -> changed.add(
                            child.is("cc")
                                    ? Repair.move(child, rounds, "cc")
                                    : Repair.move(child, firing, child.relation())));
        });
    }
}
