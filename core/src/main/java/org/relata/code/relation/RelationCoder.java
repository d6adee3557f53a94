package org.relata.code.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relata.code.Arguments;
import org.relata.lexicon.RuleBook;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Finds the ties that a sentence states. Immutable; threads share one. */
public final class RelationCoder {

    private static final Set<String> TO = Set.of("to", "of", "for");

    private final RelationWords words;
    private final RuleBook rules;

    private RelationCoder(RelationWords words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
    }

    /**
     * With the built-in words.
     *
     * @param rules for what kind of thing a noun names
     * @throws org.relata.RelataException of code DATA when the words are faulty
     */
    public static RelationCoder over(RuleBook rules) {
        return new RelationCoder(RelationWords.builtIn(), rules);
    }

    /** The ties in the order of their triggers, at most one for each trigger word. */
    public List<RelationCandidate> find(Sentence sentence) {
        Arguments arguments = new Arguments(sentence, rules.classes());
        PartyWords parties = new PartyWords(sentence, rules.natures(), words);
        NounTies nouns = new NounTies(words, rules.natures(), parties, arguments);
        HyphenTies hyphens = new HyphenTies(words, parties);
        VerbTies verbs = new VerbTies(words, parties, arguments);
        DesignationTies designations = new DesignationTies(words, parties, arguments);
        OppositionTies oppositions = new OppositionTies(words, parties, arguments);
        BetweenTies betweens = new BetweenTies(words, parties, arguments);
        NameTies names = new NameTies(rules.natures(), parties);
        InclusionTies inclusions = new InclusionTies(words, parties, arguments);
        ExistenceTies existences = new ExistenceTies(words, parties, arguments);
        List<RelationCandidate> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            designations
                    .at(word)
                    .or(() -> nouns.at(word))
                    .or(() -> hyphens.at(word))
                    .or(() -> oppositions.at(word))
                    .or(() -> betweens.at(word))
                    .or(() -> inclusions.at(word))
                    .or(() -> names.at(word))
                    .or(() -> existences.at(word))
                    .or(() -> verbs.at(word))
                    .ifPresent(found::add);
        }
        return withoutRepeats(found);
    }

    /** "the adviser to the minister, Omar Diab": he is the adviser, and not the minister. */
    private static boolean isOfOuter(RelationCandidate inner, RelationCandidate outer) {
        Word noun = inner.head();
        boolean below = noun.is("nmod")
                && noun.index() != outer.head().index()
                && inner.sentence().equals(outer.sentence())
                && TO.contains(inner.sentence().preposition(noun))
                && inner.sentence().under(noun, outer.head());
        return below
                && inner.actors().stream()
                        .anyMatch(bearer -> outer.actors().stream()
                                .anyMatch(other -> other.head().equals(bearer.head())));
    }

    /** One tie, one trigger: "served as governor" is not told a second time by its verb. */
    private static List<RelationCandidate> withoutRepeats(List<RelationCandidate> found) {
        Set<List<Object>> seen = new HashSet<>();
        List<RelationCandidate> kept = new ArrayList<>();
        for (RelationCandidate candidate : found) {
            if (found.stream().anyMatch(outer -> isOfOuter(candidate, outer))) {
                continue;
            }
            List<Object> same = List.of(
                    candidate.relation(), candidate.actors(), candidate.recipients(), String.valueOf(candidate.post()));
            if (seen.add(same)) {
                kept.add(candidate);
            }
        }
        return kept;
    }
}
