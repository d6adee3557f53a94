package org.relata.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.lexicon.Condition;
import org.relata.lexicon.Phrase;
import org.relata.lexicon.RuleBook;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Finds the triggers of a sentence: verbs, verbs with their nouns ("opened fire"), light verbs with event nouns
 * ("carried out a raid"), and event nouns.
 */
final class PredicateFinder {

    private static final int DEEPEST_COMPLEMENT = 4;

    /** The types of claims that blame, look into or turn down what others did. */
    private static final Set<String> JUDGING = Set.of("ACCUSE", "REJECT");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "once");

    private final RuleBook rules;
    private final NatureOf natureOf;
    private final Set<String> light;
    private final Set<String> lightIn;
    private final Set<String> happening;

    PredicateFinder(RuleBook rules, NatureOf natureOf) {
        this.rules = rules;
        this.natureOf = natureOf;
        this.light = rules.classes().words("light");
        this.lightIn = rules.classes().words("light-in");
        this.happening = rules.classes().words("happening");
    }

    /** The triggers in the order of the text, without those that another one has taken in. */
    List<Predicate> find(Sentence sentence, Arguments arguments) {
        PhraseMatch match = new PhraseMatch(sentence, arguments);
        Set<Word> taken = new HashSet<>();
        List<Predicate> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            boolean saidWithVerb = word.tag().startsWith("JJ") && taken.contains(word);
            if (!saidWithVerb && isVerbTrigger(sentence, word)) {
                add(verb(sentence, word, arguments, match), taken, found);
            }
        }
        for (Word word : sentence.words()) {
            if (isNounTrigger(sentence, word)) {
                Predicate noun = noun(sentence, word, arguments, match);
                if (!taken.contains(word)) {
                    add(noun, taken, found);
                } else if (noun != null && isDeedSpokenOf(noun, found)) {
                    found.add(noun);
                }
            }
        }
        found.removeIf(predicate -> isAbsorbed(predicate, found, arguments));
        found.sort(Comparator.comparingInt(predicate -> predicate.head().index()));
        return found;
    }

    /** "Condemned the murder of two judges": what has a toll has happened, whatever is said of it. */
    private static boolean isDeedSpokenOf(Predicate noun, List<Predicate> found) {
        return noun.rule().toll() != null
                && !noun.rule().weak()
                && found.stream()
                        .filter(other -> other.pieces().contains(noun.head()))
                        .allMatch(other -> other.head().isVerb()
                                && !other.rule().absorbs()
                                && JUDGING.contains(other.rule().type()));
    }

    /** A verb, or an adjective that is said of somebody: "is ready to withdraw". */
    private static boolean isVerbTrigger(Sentence sentence, Word word) {
        if (word.tag().startsWith("JJ")) {
            return sentence.child(word, "cop").isPresent() || isCounted(sentence, word);
        }
        if (word.is("aux") || word.relation().equals("cop")) {
            return false;
        }
        return word.tag().startsWith("VB") && (!word.relation().equals("amod") || hasArgument(sentence, word));
    }

    /** "Six dead in a strike": a headline needs no verb; "six dead men" is about the men. */
    private static boolean isCounted(Sentence sentence, Word word) {
        boolean number =
                word.index() > 0 && sentence.word(word.index() - 1).tag().equals("CD");
        boolean last = word.index() + 1 == sentence.words().size();
        return number && (last || !sentence.word(word.index() + 1).isNoun());
    }

    /** "the detained men" says what they are, not what was done; "Iran-backed" and "newly formed by" tell of an act. */
    private static boolean hasArgument(Sentence sentence, Word participle) {
        return sentence.children(participle).stream()
                .anyMatch(child -> child.is("obl") || child.is("compound") || child.is("obj"));
    }

    /** A noun that only modifies another one names no act: "attack helicopter". */
    private static boolean isNounTrigger(Sentence sentence, Word word) {
        if ((!word.tag().startsWith("NN") && !isFightingAtHead(sentence, word))
                || word.relation().equals("compound")) {
            return false;
        }
        return sentence.nameAt(word).map(name -> !isNamed(name.type())).orElse(true);
    }

    /** "Fighting between the two …": at the head of a sentence the parser takes it for a verb. */
    private static boolean isFightingAtHead(Sentence sentence, Word word) {
        return word.index() == 0
                && word.tag().equals("VBG")
                && sentence.words().size() > 1
                && Set.of("between", "among").contains(sentence.word(1).lemma());
    }

    private static boolean isNamed(String type) {
        return Set.of("PERSON", "ORG", "GPE", "FAC", "WORK_OF_ART", "LAW", "NORP", "LOC")
                .contains(type);
    }

    private static void add(@Nullable Predicate predicate, Set<Word> taken, List<Predicate> found) {
        if (predicate != null && predicate.pieces().stream().noneMatch(w -> w.isNoun() && taken.contains(w))) {
            found.add(predicate);
            taken.addAll(predicate.pieces());
        }
    }

    private @Nullable Predicate verb(Sentence sentence, Word word, Arguments arguments, PhraseMatch match) {
        for (RuleBook.Entry entry : rules.verbs(word.lemma())) {
            Optional<List<Word>> pieces = match.pieces(entry.phrase(), word);
            if (pieces.isPresent()) {
                Predicate predicate = predicate(sentence, entry, word, null, pieces.get());
                if (holds(predicate, arguments)) {
                    return predicate;
                }
            }
        }
        return null;
    }

    private @Nullable Predicate noun(Sentence sentence, Word word, Arguments arguments, PhraseMatch match) {
        Word support = support(sentence, word, arguments);
        String lemma = word.isNoun() ? word.lemma() : word.text().toLowerCase(Locale.ROOT);
        for (RuleBook.Entry entry : rules.nouns(lemma)) {
            Optional<List<Word>> pieces = match.pieces(entry.phrase(), word);
            if (pieces.isPresent()) {
                Predicate predicate = predicate(sentence, entry, word, support, pieces.get());
                if (holds(predicate, arguments)) {
                    return predicate;
                }
            }
        }
        return null;
    }

    private static Predicate predicate(
            Sentence sentence, RuleBook.Entry entry, Word head, @Nullable Word support, List<Word> needed) {
        Set<Word> pieces = new HashSet<>(needed);
        pieces.add(head);
        if (support != null) {
            pieces.add(support);
            sentence.children(support, "compound:prt").forEach(pieces::add);
        }
        List<Word> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingInt(Word::index));
        return new Predicate(sentence, entry.rule(), entry.phrase(), head, support, ordered);
    }

    /** The light verb that the noun is the object of, or the verb of happening that it is the subject of. */
    private @Nullable Word support(Sentence sentence, Word noun, Arguments arguments) {
        Word own = lightVerb(sentence, noun);
        Optional<Word> responsible = responsible(sentence, noun, arguments).map(Responsibility.Answer::verb);
        // "holds the front responsible for the raid": it is held, not told.
        if (own == null || (!own.isVerb() && responsible.isPresent())) {
            return responsible.orElse(null);
        }
        return NamedDoers.isOnlyTold(arguments, noun, own) ? null : own;
    }

    private Optional<Responsibility.Answer> responsible(Sentence sentence, Word noun, Arguments arguments) {
        boolean named = !rules.nouns(noun.lemma()).isEmpty();
        return named ? new Responsibility(sentence, arguments, rules.classes()).of(noun) : Optional.empty();
    }

    private @Nullable Word lightVerb(Sentence sentence, Word noun) {
        Word first = noun.relation().equals("conj") ? sentence.head(noun).orElse(noun) : noun;
        Optional<Word> governor = sentence.head(first);
        if (governor.isEmpty()) {
            return null;
        }
        Word verb = governor.get();
        if (isBlamed(sentence, first, verb) || isJoined(sentence, first, verb)) {
            return verb;
        }
        if (!verb.isVerb()) {
            return null;
        }
        boolean object = first.is("obj") || first.relation().equals("nsubj:pass");
        if (object && light.contains(verb.lemma())) {
            return verb;
        }
        boolean subject = first.relation().equals("nsubj");
        return subject && happening.contains(verb.lemma()) ? verb : null;
    }

    /** "responsible for the killing", "guilty of the massacre". */
    private boolean isBlamed(Sentence sentence, Word noun, Word governor) {
        String preposition = sentence.preposition(noun);
        return governor.tag().equals("JJ")
                && light.contains(governor.lemma())
                && (preposition.equals("for") || preposition.equals("of"));
    }

    /** "participating in a strike". */
    private boolean isJoined(Sentence sentence, Word noun, Word governor) {
        return noun.is("obl")
                && lightIn.contains(governor.lemma())
                && sentence.preposition(noun).equals("in");
    }

    private boolean holds(Predicate predicate, Arguments arguments) {
        Slots slots = new Slots(arguments, natureOf, predicate, rules.classes());
        for (Condition condition : predicate.rule().conditions()) {
            if (!anyFits(condition, predicate, slots) && !isUnsaid(condition, predicate, slots, arguments)) {
                return false;
            }
        }
        for (Condition exception : predicate.rule().exceptions()) {
            if (anyFits(exception, predicate, slots)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Four others were captured": a passive need not say who did it. What is then asked of the actor counts as held where
     * the rule asks something of whom it was done to as well. {@code *} asks nothing of the one, and that the other be
     * said.
     */
    private boolean isUnsaid(Condition condition, Predicate predicate, Slots slots, Arguments arguments) {
        boolean ofActor = condition.slot().equals("actor") || condition.slot().equals("subject");
        boolean passive = ofActor
                && !condition.lemmas().contains("*")
                && predicate.head().isVerb()
                && arguments.passive(predicate.head());
        if (passive) {
            return slots.fill("subject").isEmpty()
                    && predicate.rule().conditions().stream().anyMatch(PredicateFinder::asksOfSufferer);
        }
        return ofActor && isAimOfAct(predicate, arguments) && hasSufferer(predicate, slots);
    }

    /** "The raid was an attempt to free them": the raid's actor is meant, wherever it is said. */
    private boolean isAimOfAct(Predicate predicate, Arguments arguments) {
        Word verb = predicate.head();
        boolean infinitive = verb.isVerb()
                && verb.relation().equals("acl")
                && predicate.sentence().children(verb).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
        return infinitive
                && arguments.subject(verb).stream()
                        .noneMatch(word -> NatureOf.isParty(natureOf.of(predicate.sentence(), word)));
    }

    private boolean hasSufferer(Predicate predicate, Slots slots) {
        return slots.fill(RoleFinder.recipientSlots(predicate)).stream()
                .anyMatch(word -> NatureOf.isParty(natureOf.of(predicate.sentence(), word)));
    }

    private static boolean asksOfSufferer(Condition condition) {
        boolean sufferer = condition.slot().equals("object") || condition.slot().equals("recipient");
        return sufferer && !condition.lemmas().contains("*");
    }

    private boolean anyFits(Condition condition, Predicate predicate, Slots slots) {
        for (Word word : candidates(condition.slot(), predicate, slots)) {
            if (natureOf.fits(condition, predicate.sentence(), word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> candidates(String slot, Predicate predicate, Slots slots) {
        return switch (slot) {
            case "actor" -> slots.fill(RoleFinder.actorSlots(predicate));
            case "recipient" -> slots.fill(RoleFinder.recipientSlots(predicate));
            // Who films a shelling tells of no film.
            case "sentence" ->
                predicate.sentence().words().stream()
                        .filter(word -> !(word.isVerb() && word.lemma().equals("film")))
                        .toList();
            case "clause" -> Clauses.words(predicate.sentence(), predicate.head());
            default -> slots.fill(slot);
        };
    }

    /** "agreed to withdraw", "offered to send troops to help": what completes the trigger is part of its act. */
    private static boolean isAbsorbed(Predicate predicate, List<Predicate> all, Arguments arguments) {
        for (Predicate other : all) {
            if (other.rule().absorbs() && !other.equals(predicate) && completes(predicate, other, arguments)) {
                return true;
            }
        }
        return false;
    }

    private static boolean completes(Predicate predicate, Predicate other, Arguments arguments) {
        Optional<Word> complement = arguments.complement(other.head());
        for (int depth = 0; depth < DEEPEST_COMPLEMENT && complement.isPresent(); depth++) {
            Word verb = complement.get();
            if (isHeadOf(predicate, verb)) {
                return true;
            }
            complement = arguments.complement(verb);
        }
        Optional<Word> whole = arguments.complement(other.head());
        return predicate.head().isVerb() ? isConditionOf(predicate, other, whole) : isSpokenOf(predicate, other, whole);
    }

    /** "threatened to strike if rebels attack": the condition of a threat or refusal tells no act of its own. */
    private static boolean isConditionOf(Predicate predicate, Predicate absorbing, Optional<Word> complement) {
        Word verb = predicate.head();
        boolean condition = verb.is("advcl")
                && predicate.sentence().children(verb, "mark").stream()
                        .anyMatch(mark -> CONDITIONS.contains(mark.lemma()));
        return condition
                && (verb.head() == absorbing.head().index()
                        || complement
                                .filter(word -> word.index() == verb.head())
                                .isPresent());
    }

    /**
     * "demanded an end to attacks": whether an event noun hangs, within the clause, on the complement or on a noun of the
     * absorbing trigger.
     */
    private static boolean isSpokenOf(Predicate predicate, Predicate absorbing, Optional<Word> complement) {
        Optional<Word> at = Optional.of(predicate.head());
        while (at.isPresent()) {
            Word word = at.get();
            boolean piece = word.isNoun() && absorbing.pieces().contains(word);
            if (piece
                    || isNamed(word, absorbing)
                    || complement.filter(word::equals).isPresent()) {
                return true;
            }
            boolean clause = word.isVerb()
                    && !word.relation().equals("xcomp")
                    && !word.relation().equals("conj");
            at = clause ? Optional.empty() : predicate.sentence().head(word);
        }
        return false;
    }

    /** Whether the word fills a slot that the trigger needs: "called for strikes", of {@code call for:*}. */
    private static boolean isNamed(Word word, Predicate absorbing) {
        if (word.head() != absorbing.head().index()) {
            return false;
        }
        String slot = word.is("obj") ? "obj" : absorbing.sentence().preposition(word);
        return absorbing.phrase().needs().stream()
                .anyMatch(need ->
                        need instanceof Phrase.Filler filler && filler.slot().equals(slot));
    }

    private static boolean isHeadOf(Predicate predicate, Word complement) {
        Word carrier = predicate.support() != null ? predicate.support() : predicate.head();
        if (carrier.index() == complement.index() || predicate.head().index() == complement.index()) {
            return true;
        }
        return carrier.relation().equals("conj") && carrier.head() == complement.index();
    }
}
