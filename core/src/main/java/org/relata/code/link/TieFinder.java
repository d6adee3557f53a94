package org.relata.code.link;

import java.util.ArrayList;
import java.util.List;
import org.relata.code.Arguments;
import org.relata.lexicon.RuleBook;
import org.relata.model.Sentence;

/** Finds the ties between the acts of a sentence. Immutable; threads share one. */
public final class TieFinder {

    private final LinkWords words;
    private final RuleBook rules;

    private TieFinder(LinkWords words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
    }

    /** With the built-in words; the rules' word classes tell who acts in an infinitive. */
    public static TieFinder over(RuleBook rules) {
        return new TieFinder(LinkWords.builtIn(), rules);
    }

    /** Purposes first, then causes, then alternatives. */
    public List<Tie> find(Sentence sentence) {
        Arguments arguments = new Arguments(sentence, rules.classes());
        List<Tie> aims =
                new AimFinder(words, sentence, arguments, rules.classes().words("object-control")).find();
        List<Tie> found = new ArrayList<>(aims);
        found.addAll(new CauseFinder(words, sentence, arguments).find());
        found.addAll(new AlternativeFinder(sentence).find(aims));
        return List.copyOf(found);
    }

    /** Whether the noun names an aim: "its aim was to". */
    public boolean isAim(String lemma) {
        return words.aims().contains(lemma);
    }
}
