package org.relata.code.tree;

import java.util.List;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Gangs opened fire and set homes ablaze": verbs whose past looks like their infinitive are as past as what they are joined to. */
final class JoinedVerbs implements Repair {

    @Override
    public List<Word> in(Sentence sentence) {
        return sentence.words().stream()
                .filter(verb -> verb.tag().equals("VB") && verb.relation().equals("conj"))
                .filter(verb -> sentence.children(verb).stream()
                        .noneMatch(child -> child.tag().equals("TO") || child.is("aux") || child.is("nsubj")))
                .filter(verb -> sentence.head(verb)
                        .filter(first -> first.tag().equals("VBD") && first.index() < verb.index())
                        .isPresent())
                .map(verb -> Repair.tagged(verb, "VBD"))
                .toList();
    }
}
