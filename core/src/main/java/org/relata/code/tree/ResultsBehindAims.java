package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "fired to disperse the crowd, wounding four": what came of the act, and no part of its aim. */
final class ResultsBehindAims implements Repair {

    private final Set<String> harming;

    ResultsBehindAims(WordClasses classes) {
        this.harming = classes.words("resulting");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word result : sentence.words()) {
            boolean participle = result.tag().equals("VBG")
                    && harming.contains(result.lemma())
                    && result.relation().equals("advcl")
                    && sentence.child(result, "mark").isEmpty()
                    && Repair.isBehindComma(sentence, result);
            Optional<Word> aim =
                    participle ? sentence.head(result).filter(verb -> isAim(sentence, verb)) : Optional.empty();
            aim.flatMap(sentence::head)
                    .filter(act -> act.tag().equals("VBD") && act.index() < result.index())
                    .ifPresent(act -> changed.add(Repair.move(result, act, "advcl")));
        }
        return changed;
    }

    private static boolean isAim(Sentence sentence, Word verb) {
        return verb.tag().equals("VB")
                && verb.relation().equals("advcl")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
    }
}
