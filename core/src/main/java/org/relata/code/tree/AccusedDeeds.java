package org.relata.code.tree;

import java.util.List;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "accused the soldiers of executing a farmer": the gerund completes the verb, and is no part of what the soldiers are called. */
final class AccusedDeeds implements Repair {

    private static final Set<String> MARKS = Set.of("of", "for", "with");

    private final Set<String> accusing;

    AccusedDeeds(WordClasses classes) {
        this.accusing = classes.words("accusing");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.tag().equals("VBG") && word.relation().equals("acl"))
                .filter(word -> sentence.children(word, "mark").stream().anyMatch(mark -> MARKS.contains(mark.lemma())))
                .flatMap(word -> sentence
                        .head(word)
                        .filter(noun -> noun.is("obj"))
                        .flatMap(sentence::head)
                        .filter(verb -> verb.isVerb() && accusing.contains(verb.lemma()))
                        .map(verb -> Repair.move(word, verb, "advcl"))
                        .stream())
                .toList();
    }
}
