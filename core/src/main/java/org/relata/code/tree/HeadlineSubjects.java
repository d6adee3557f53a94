package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Rebels release kidnapped miners", "17 killed, 40 hurt": what stands right before the verb of a headline that lacks its subject. */
final class HeadlineSubjects implements Repair {

    private static final Set<String> FINITE = Set.of("VBP", "VBZ", "VBD");

    private final Set<String> passives;

    HeadlineSubjects(WordClasses classes) {
        this.passives = classes.words("headline-passive");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word verb : sentence.isTitle() ? sentence.words() : List.<Word>of()) {
            if (verb.head() < 0
                    && verb.index() > 0
                    && sentence.child(verb, "nsubj").isEmpty()) {
                Word before = sentence.word(verb.index() - 1);
                if (isTorn(sentence, verb, before)) {
                    changed.add(Repair.move(before, verb, "nsubj"));
                }
            }
        }
        return changed;
    }

    /** Whether the word hangs on something behind the verb that it can hardly belong to. */
    private boolean isTorn(Sentence sentence, Word verb, Word before) {
        if (before.head() <= verb.index()) {
            return false;
        }
        boolean ofModifier = FINITE.contains(verb.tag())
                && before.is("nsubj")
                && sentence.word(before.head()).is("amod");
        boolean counted = passives.contains(verb.lemma()) && before.tag().equals("CD");
        return ofModifier || counted;
    }
}
