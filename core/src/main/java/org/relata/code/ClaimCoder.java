package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.toll.TollMention;
import org.relata.code.toll.TollReader;
import org.relata.lexicon.ModeCue;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Finds the candidate claims of a sentence. Immutable; threads share one. */
public final class ClaimCoder {

    private final NatureOf natureOf;
    private final PredicateFinder predicates;
    private final RoleFinder roles;
    private final ModeFinder modes;
    private final RuleBook rules;
    private final Set<String> telling;
    private static final Set<String> ONE = Set.of("a", "an", "another");

    private final TollReader tolls = TollReader.builtIn();

    public ClaimCoder(RuleBook rules) {
        this.rules = rules;
        this.natureOf = new NatureOf(rules.natures());
        this.predicates = new PredicateFinder(rules, natureOf);
        this.roles = new RoleFinder(natureOf, new DeedOwners(rules.classes(), natureOf));
        this.modes = new ModeFinder(rules.modeCues());
        this.telling = rules.classes().words("telling");
    }

    /** The candidates in the order of their triggers. */
    public List<Candidate> code(Sentence sentence) {
        Arguments arguments = new Arguments(sentence, rules.classes());
        List<Candidate> candidates = new ArrayList<>();
        for (Predicate predicate : predicates.find(sentence, arguments)) {
            if (predicate.rule().type().equals(Rule.NONE) || isOfAnyTime(predicate)) {
                continue;
            }
            Candidate candidate = candidate(predicate, arguments);
            if (!predicate.rule().weak() || hasParty(candidate) || hitsBuilding(predicate, candidate)) {
                candidates.add(candidate);
            }
        }
        return ResultMerger.merge(sentence, OccasionActors.fill(candidates));
    }

    private List<TollMention> tolls(Predicate predicate, List<Mention> counted) {
        Sentence sentence = predicate.sentence();
        Word support = predicate.support();
        Word carrier = support == null ? predicate.head() : support;
        String kind = predicate.rule().toll();
        Optional<TollMention> running = tolls.running(sentence, predicate.head(), kind);
        if (running.isPresent()) {
            return List.of(running.get());
        }
        List<TollMention> ofTrigger = kind == null ? List.of() : tolls.ofTrigger(sentence, carrier, predicate.pieces());
        List<TollMention> read = ofTrigger.isEmpty()
                ? tolls.read(kind, carrier, counted, this::isPerson, word -> NounPhrases.of(sentence, word))
                : ofTrigger;
        return kind == null ? read : tolls.withStates(sentence, carrier, predicate.pieces(), read);
    }

    private boolean isPerson(Mention mention) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        Set<String> natures = natureOf.of(sentence, head);
        // "A 17-year-old Dane": one of a people.
        boolean oneOfPeople = natures.contains("PEOPLE")
                && sentence.child(head, "det")
                        .filter(article -> ONE.contains(article.lemma()))
                        .isPresent();
        return oneOfPeople || (natures.contains("PERSON") && !natures.contains("GROUP"));
    }

    private Candidate candidate(Predicate predicate, Arguments arguments) {
        Slots slots = new Slots(arguments, natureOf, predicate, rules.classes());
        List<Mention> actors = roles.actors(predicate, slots, arguments);
        List<Mention> recipients = roles.recipients(predicate, slots, arguments, actors);
        Rule rule = predicate.rule();
        Word support = carrying(predicate.support());
        Optional<ModeCue> cue = rule.mode() == null ? modes.find(predicate, rule.type(), recipients) : Optional.empty();
        String mode = cue.map(ModeCue::mode).orElse(rule.mode());
        String cameo = cue.map(ModeCue::cameo).orElse(rule.cameo());
        return new Candidate(
                predicate.sentence(),
                rule,
                predicate.phrase().source(),
                predicate.head(),
                support,
                pieces(predicate, support),
                actors,
                recipients,
                tolls(predicate, recipients),
                null,
                mode,
                cameo);
    }

    /** "claimed responsibility for the attack": the verb tells whose the deed is, and nothing of its tense or polarity. */
    private @Nullable Word carrying(@Nullable Word support) {
        return support == null || telling.contains(support.lemma()) ? null : support;
    }

    private static List<Word> pieces(Predicate predicate, @Nullable Word support) {
        return support != null
                ? predicate.pieces()
                : predicate.pieces().stream()
                        .filter(piece -> !piece.equals(predicate.support()))
                        .toList();
    }

    /** Words that are often figurative count only where somebody who can fight, rule or suffer takes part. */
    private boolean hasParty(Candidate candidate) {
        return candidate.actors().stream().anyMatch(this::isParty)
                || candidate.recipients().stream().anyMatch(this::isParty);
    }

    /** "Deliberate attacks on civilians are war crimes": said of all such acts, and telling of none. */
    private static boolean isOfAnyTime(Predicate predicate) {
        Word act = predicate.head();
        Sentence sentence = predicate.sentence();
        boolean bare = act.tag().equals("NNS")
                && act.is("nsubj")
                && sentence.children(act).stream()
                        .noneMatch(child -> child.is("det") || child.is("nummod") || child.is("nmod:poss"));
        return bare
                && sentence.head(act)
                        .filter(said -> !said.isVerb())
                        .flatMap(said -> sentence.child(said, "cop"))
                        .filter(be -> be.text().equals("are"))
                        .isPresent();
    }

    /** "A drone strike hit a market": what is hit is told, whoever was in it. */
    private boolean hitsBuilding(Predicate predicate, Candidate candidate) {
        Word support = predicate.support();
        boolean hits = support != null
                && predicate.head().isNoun()
                && predicate.head().is("nsubj")
                && predicate.head().head() == support.index();
        return hits
                && candidate.recipients().stream()
                        .anyMatch(mention ->
                                natureOf.of(mention.sentence(), mention.head()).contains("FACILITY"));
    }

    private boolean isParty(Mention mention) {
        return NatureOf.isParty(natureOf.of(mention.sentence(), mention.head()));
    }
}
