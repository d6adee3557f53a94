package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Blast kills 12, police say": across the comma the number counts nobody who speaks, but whom the verb before it is done to. */
final class TornNumbers implements Repair {

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word number : sentence.words()) {
            boolean counts =
                    number.relation().equals("nummod") || number.relation().equals("qmod");
            Optional<Word> noun = counts ? sentence.head(number) : Optional.empty();
            noun.filter(one -> one.is("nsubj") && Repair.isBetween(sentence, ",", number, one))
                    .flatMap(one -> verbBefore(sentence, number, one))
                    .ifPresent(verb -> changed.add(Repair.move(number, verb, "obj")));
        }
        return changed;
    }

    /** The verb that lacks an object, right before the number and what stands before that: "at least 54". */
    private static Optional<Word> verbBefore(Sentence sentence, Word number, Word noun) {
        int first = sentence.subtree(number, child -> false).stream()
                .mapToInt(Word::index)
                .min()
                .orElse(number.index());
        return Optional.of(first - 1)
                .filter(at -> at >= 0)
                .map(sentence::word)
                .filter(verb -> verb.isVerb() && sentence.child(verb, "obj").isEmpty())
                .filter(verb -> verb.index() != noun.head());
    }
}
