package org.relata.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Who is said to have made another's act possible: "he helped plan Israeli strikes", "guided the bombers to". */
public final class Facilitators {

    private final RuleBook rules;
    private final NatureOf natureOf;
    private final Set<String> verbs;

    /** With the word class {@code facilitating}. */
    public Facilitators(RuleBook rules) {
        this.rules = rules;
        this.natureOf = new NatureOf(rules.natures());
        this.verbs = rules.classes().words("facilitating");
    }

    /** Those who facilitated the act of the candidate and are no party of it; empty where it has no actor of its own. */
    public List<Mention> of(Candidate candidate) {
        Word noun = candidate.head();
        if (!noun.isNoun() || candidate.actors().isEmpty()) {
            return List.of();
        }
        Sentence sentence = candidate.sentence();
        Optional<Word> verb =
                sentence.head(noun).filter(above -> noun.is("obj") && above.isVerb() && verbs.contains(above.lemma()));
        if (verb.isEmpty()) {
            return List.of();
        }
        Set<Integer> taken = new LinkedHashSet<>();
        candidate.actors().forEach(actor -> taken.add(actor.head().index()));
        candidate.recipients().forEach(recipient -> taken.add(recipient.head().index()));
        Arguments arguments = new Arguments(sentence, rules.classes());
        List<Mention> found = new ArrayList<>();
        for (Word subject : arguments.subject(verb.get())) {
            for (Word one : arguments.conjuncts(subject)) {
                boolean party = NatureOf.isParty(natureOf.of(sentence, one)) || one.isPronoun();
                if (party && !taken.contains(one.index())) {
                    found.add(NounPhrases.of(sentence, one));
                }
            }
        }
        return List.copyOf(found);
    }
}
