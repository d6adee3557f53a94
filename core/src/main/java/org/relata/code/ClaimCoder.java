package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.code.toll.QuantityReader;
import org.relata.code.toll.TollMention;
import org.relata.lexicon.ModeCue;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.Sentence;

/** Finds the candidate claims of a sentence. Immutable; threads share one. */
public final class ClaimCoder {

    private final NatureOf natureOf;
    private final PredicateFinder predicates;
    private final RoleFinder roles;
    private final ModeFinder modes;
    private final RuleBook rules;
    private final QuantityReader quantities = QuantityReader.builtIn();

    public ClaimCoder(RuleBook rules) {
        this.rules = rules;
        this.natureOf = new NatureOf(rules.natures());
        this.predicates = new PredicateFinder(rules, natureOf);
        this.roles = new RoleFinder(natureOf);
        this.modes = new ModeFinder(rules.modeCues());
    }

    /** The candidates in the order of their triggers. */
    public List<Candidate> code(Sentence sentence) {
        Arguments arguments = new Arguments(sentence, rules.classes());
        List<Candidate> candidates = new ArrayList<>();
        for (Predicate predicate : predicates.find(sentence, arguments)) {
            if (predicate.rule().type().equals(Rule.NONE)) {
                continue;
            }
            Candidate candidate = candidate(predicate, arguments);
            if (!predicate.rule().weak() || hasParty(candidate)) {
                candidates.add(candidate);
            }
        }
        return ResultMerger.merge(sentence, candidates);
    }

    private List<TollMention> tolls(Rule rule, Sentence sentence, List<Mention> counted) {
        List<TollMention> tolls = new ArrayList<>();
        String kind = rule.toll();
        if (kind != null) {
            for (Mention mention : counted) {
                quantities
                        .of(sentence, mention.head())
                        .ifPresent(quantity -> tolls.add(new TollMention(kind, quantity, mention)));
            }
        }
        return tolls;
    }

    private Candidate candidate(Predicate predicate, Arguments arguments) {
        Slots slots = new Slots(arguments, natureOf, predicate);
        List<Mention> actors = roles.actors(predicate, slots, arguments);
        List<Mention> recipients = roles.recipients(predicate, slots, arguments, actors);
        Rule rule = predicate.rule();
        Optional<ModeCue> cue = rule.mode() == null ? modes.find(predicate, rule.type(), recipients) : Optional.empty();
        String mode = cue.map(ModeCue::mode).orElse(rule.mode());
        String cameo = cue.map(ModeCue::cameo).orElse(rule.cameo());
        return new Candidate(
                predicate.sentence(),
                rule,
                predicate.phrase().source(),
                predicate.head(),
                predicate.support(),
                predicate.pieces(),
                actors,
                recipients,
                tolls(rule, predicate.sentence(), recipients),
                null,
                mode,
                cameo);
    }

    /** Words that are often figurative count only where somebody who can fight, rule or suffer takes part. */
    private boolean hasParty(Candidate candidate) {
        return candidate.actors().stream().anyMatch(this::isParty)
                || candidate.recipients().stream().anyMatch(this::isParty);
    }

    private boolean isParty(Mention mention) {
        return NatureOf.isParty(natureOf.of(mention.sentence(), mention.head()));
    }
}
