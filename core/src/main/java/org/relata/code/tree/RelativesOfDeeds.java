package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.Natures;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "an attack on a hospital that killed 19", "the collapse of a roof that killed two": it was the attack that killed. */
final class RelativesOfDeeds implements Repair {

    /** They may well have killed: "the attack on the gang that killed his son". */
    private static final Set<String> BANDS =
            Set.of("group", "gang", "militia", "cartel", "faction", "movement", "cell", "network");

    private final Natures natures;
    private final Set<String> harming;
    private final Set<String> deeds;

    RelativesOfDeeds(WordClasses classes, Natures natures) {
        this.natures = natures;
        this.harming = classes.words("resulting");
        this.deeds = Set.copyOf(union(classes.words("onslaught"), classes.words("accident")));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new java.util.LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word verb : sentence.words()) {
            if (verb.relation().equals("acl:relcl") && harming.contains(verb.lemma()) && isAboutThing(sentence, verb)) {
                deed(sentence, verb).ifPresent(deed -> changed.add(Repair.move(verb, deed, "acl:relcl")));
            }
        }
        return changed;
    }

    private static boolean isAboutThing(Sentence sentence, Word verb) {
        return sentence.child(verb, "nsubj")
                .filter(subject -> subject.tag().equals("WDT"))
                .isPresent();
    }

    /** The deed that the noun before the clause hangs on; none where that noun is a deed itself. */
    private Optional<Word> deed(Sentence sentence, Word verb) {
        Word at = sentence.word(verb.head());
        boolean killer = BANDS.contains(at.lemma()) || natures.of(at.lemma()).contains("PERSON");
        if (killer || deeds.contains(at.lemma())) {
            return Optional.empty();
        }
        while (at.is("nmod") && at.head() >= 0) {
            at = sentence.word(at.head());
            if (deeds.contains(at.lemma())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
