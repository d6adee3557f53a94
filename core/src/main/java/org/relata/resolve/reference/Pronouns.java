package org.relata.resolve.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * "he", "it", "they": the nearest sentence with a phrase that agrees in number, gender and kind, and of its phrases the one
 * that is most in the fore. No phrase of the pronoun's own clause, but for its subject with "himself" or "his".
 */
final class Pronouns implements Step {

    private static final int REACH = 5;
    private static final int HARMED = 40;
    private static final int SETTING = 2;

    /** More than a named subject is before an object. */
    private static final int ACCUSED = 16;

    private static final int OTHER_SPEAKER = 12;
    private static final int VICTIM = 12;
    private static final Set<String> PLACING = Set.of("of", "in", "at", "near", "from");

    private final ReferenceWords words;

    Pronouns(ReferenceWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "pronoun";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        if (referent.form() != Form.PRONOUN) {
            return Optional.empty();
        }
        if (referent.head().tag().startsWith("WP") || referent.head().tag().equals("WDT")) {
            return relative(referent, scene);
        }
        if (referent.person() != 3) {
            return Optional.empty();
        }
        if (words.isReflexive(referent.head().text())) {
            Optional<Referent> subject = subjectOfClause(referent, scene);
            if (subject.isPresent()) {
                return subject;
            }
        }
        Set<Integer> own = ownClause(referent);
        int at = referent.sentence().index();
        for (int i = at; i >= 0 && i >= at - REACH; i--) {
            Referent best = best(referent, scene, i, own);
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private @Nullable Referent best(Referent referent, Scene scene, int sentence, Set<Integer> own) {
        boolean inside = sentence == referent.sentence().index();
        List<Referent> phrases = scene.of(sentence);
        Referent best = null;
        for (int i = 0; i < phrases.size(); i++) {
            Referent before = phrases.get(i);
            boolean free = before.order() < referent.order()
                    && !(inside && own.contains(before.head().index()))
                    && !(inside && referent.quotation() < 0 && before.quotation() >= 0);
            if (free
                    && fits(referent, before, scene)
                    && (best == null || weight(referent, before) > weight(referent, best))) {
                best = before;
            }
        }
        return best;
    }

    private boolean fits(Referent referent, Referent before, Scene scene) {
        return Scene.sameVoice(referent, before)
                && !referent.nests(before)
                && !words.isNobody(before.lemma())
                && (before.form() != Form.PRONOUN || samePronoun(referent, before))
                && referent.agrees(before)
                && canBePerson(referent, before)
                && !isWhere(referent, before)
                && !isWhereOf(referent, before)
                && !isOtherArgument(referent, before, scene)
                && !isDeadSpeaker(referent, before)
                && scene.chains().agree(referent, before)
                && !isPlaceThatSpeaks(referent, before)
                && !isOwnSpeaker(referent, before, scene)
                && !speaksOf(referent, before, scene);
    }

    private static boolean canBePerson(Referent referent, Referent before) {
        boolean asked = referent.gender() == Gender.MALE || referent.gender() == Gender.FEMALE;
        if (asked && isPeople(before)) {
            return false;
        }
        return !asked
                || before.can(Kind.PERSON)
                || (before.form() == Form.NAME && before.kinds().isEmpty());
    }

    /** "The Fulani" are many. */
    private static boolean isPeople(Referent before) {
        return before.article() == Article.DEFINITE
                && before.form() == Form.NAME
                && before.can(Kind.GROUP)
                && before.can(Kind.PERSON)
                && before.modifiers().isEmpty();
    }

    /** "in Norvik, where it runs a clinic": nothing that is done in Norvik is done by it. */
    private static boolean isWhereOf(Referent referent, Referent before) {
        Sentence sentence = referent.sentence();
        return sentence.equals(before.sentence())
                && sentence.head(referent.head())
                        .filter(verb ->
                                verb.is("acl") && verb.head() == before.head().index())
                        .filter(verb -> sentence.children(verb).stream()
                                .anyMatch(child -> child.lemma().equals("where")))
                        .isPresent();
    }

    /** "In Norvik, the front …": where it happens is less in the fore than who takes part. */
    private static boolean isSetting(Referent before) {
        return before.head().is("obl")
                && before.can(Kind.PLACE)
                && before.sentence().preposition(before.head()).equals("in");
    }

    /** "They shot them": whoever the first are, the others are not the same. */
    private static boolean isOtherArgument(Referent referent, Referent before, Scene scene) {
        Sentence sentence = referent.sentence();
        Word head = referent.head();
        if (!head.is("obj") && !head.is("iobj")) {
            return false;
        }
        return sentence.head(head)
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .map(subject -> scene.at(sentence.index(), subject))
                .filter(subject -> scene.chains().same(subject, before))
                .isPresent();
    }

    /** "Officials admitted that a raid had killed them": who speaks is alive. */
    private boolean isDeadSpeaker(Referent referent, Referent before) {
        Sentence sentence = referent.sentence();
        Word head = referent.head();
        if (!head.is("obj") || !sentence.equals(before.sentence())) {
            return false;
        }
        return sentence.head(head)
                .filter(verb -> verb.lemma().equals("kill") && verb.is("ccomp"))
                .flatMap(sentence::head)
                .flatMap(saying -> sentence.child(saying, "nsubj"))
                .filter(before.head()::equals)
                .isPresent();
    }

    /** "Attacked the town and killed its mayor": whom one harms is seldom one's own, where there is somebody else. */
    private boolean isHarmed(Referent referent, Referent before) {
        Sentence sentence = referent.sentence();
        Word head = referent.head();
        if (!head.is("nmod:poss") || !sentence.equals(before.sentence())) {
            return false;
        }
        Word owned = sentence.word(head.head());
        boolean own = sentence.children(owned, "amod").stream()
                .anyMatch(word -> word.lemma().equals("own"));
        Word verb = sentence.head(owned).orElse(owned);
        return owned.is("obj") && !own && words.isHarm(verb.lemma()) && Clauses.isDoer(sentence, verb, before.head());
    }

    /** "They" are no town that only says where somebody is: "residents of Oakham". */
    private boolean isWhere(Referent referent, Referent before) {
        Sentence sentence = before.sentence();
        return referent.count() == Count.PLURAL
                && before.form() == Form.NAME
                && before.head().is("nmod")
                && PLACING.contains(sentence.preposition(before.head()))
                && sentence.head(before.head())
                        .filter(noun -> words.isDweller(noun.lemma()))
                        .isPresent();
    }

    /** "It warned that": no land says anything. */
    private boolean isPlaceThatSpeaks(Referent referent, Referent before) {
        return isTeller(referent)
                && before.can(Kind.PLACE)
                && !before.can(Kind.PERSON)
                && !before.can(Kind.COUNTRY)
                && !before.can(Kind.GROUP);
    }

    /** Whether the phrase is the subject of a verb of speech, thought or will. */
    private boolean isTeller(Referent phrase) {
        return phrase.head().is("nsubj")
                && phrase.sentence()
                        .head(phrase.head())
                        .filter(verb -> words.isTelling(verb.lemma()))
                        .isPresent();
    }

    private static boolean samePronoun(Referent referent, Referent before) {
        return before.person() == 3 && before.count() == referent.count() && before.gender() == referent.gender();
    }

    /** Nobody calls himself "he", and no resident calls the residents "they". */
    private static boolean isOwnSpeaker(Referent referent, Referent before, Scene scene) {
        return referent.quotation() >= 0
                && scene.speaker(referent)
                        .map(who -> scene.chains().same(who, before) || isOneOf(who, before))
                        .orElse(false);
    }

    private static boolean isOneOf(Referent who, Referent group) {
        return group.form() == who.form()
                && group.form() != Form.PRONOUN
                && group.lemma().equals(who.lemma());
    }

    /** "'He has no planes', he said": whoever says it is not whom it is said of. */
    private static boolean speaksOf(Referent referent, Referent before, Scene scene) {
        Set<Integer> spoken = scene.spokenBy(referent);
        return !spoken.isEmpty()
                && scene.chains().of(before).stream()
                        .anyMatch(other -> spoken.contains(other.quotation())
                                && other.form() == Form.PRONOUN
                                && other.person() == 3);
    }

    private int weight(Referent referent, Referent before) {
        int weight = before.rank() * 2 - (isHarmed(referent, before) ? HARMED : 0) - (isSetting(before) ? SETTING : 0);
        if (referent.rank() >= 2 && before.rank() >= 2) {
            weight += 1;
        }
        weight += Clauses.nearness(referent, before);
        weight += isAccused(referent, before) ? ACCUSED : 0;
        weight -= isVictim(referent, before) ? VICTIM : 0;
        boolean harms = referent.head().relation().equals("nsubj") && isHarming(referent.sentence(), referent.head());
        boolean beside = !referent.sentence().equals(before.sentence());
        if (beside && before.quotation() < 0 && isTeller(before) && (referent.quotation() >= 0 || harms)) {
            // Those who are quoted seldom speak of those who are quoted beside them, and who tells of harm seldom did
            // it.
            weight -= OTHER_SPEAKER;
        }
        if (referent.quotation() < 0 && before.quotation() >= 0) {
            weight -= 8;
        }
        return weight;
    }

    /** "The union accused the guards of theft. They beat two men": those who are accused did it. */
    private boolean isAccused(Referent referent, Referent before) {
        Sentence sentence = before.sentence();
        boolean doer = referent.head().is("nsubj")
                && !sentence.equals(referent.sentence())
                && before.head().is("obj");
        return doer
                && sentence.head(before.head())
                        .filter(verb -> words.isCharge(verb.lemma()))
                        .isPresent()
                && referent.sentence()
                        .head(referent.head())
                        .filter(verb -> verb.isVerb() && !words.isTelling(verb.lemma()))
                        .isPresent();
    }

    /** "Nine were killed as gangs fought. They shoot at everybody": not the nine. */
    private boolean isVictim(Referent referent, Referent before) {
        Sentence sentence = before.sentence();
        boolean suffers = before.head().is("obj") || before.head().relation().equals("nsubj:pass");
        return suffers
                && referent.head().relation().equals("nsubj")
                && !sentence.equals(referent.sentence())
                && isHarming(sentence, before.head())
                && isHarming(referent.sentence(), referent.head());
    }

    private boolean isHarming(Sentence sentence, Word argument) {
        return sentence.head(argument)
                .filter(verb -> words.isHarm(verb.lemma()) && !words.isCharge(verb.lemma()))
                .isPresent();
    }

    /** A pronoun that is an argument of a verb does not stand for another argument of it. */
    private static Set<Integer> ownClause(Referent referent) {
        Set<Integer> own = new HashSet<>();
        Word head = referent.head();
        if (head.is("nmod:poss")) {
            return own;
        }
        Sentence sentence = referent.sentence();
        sentence.head(head).filter(Word::isVerb).ifPresent(verb -> {
            for (Word child : sentence.children(verb)) {
                own.add(child.index());
            }
            doer(sentence, verb).ifPresent(subject -> own.add(subject.index()));
        });
        return own;
    }

    /** "The ministry cut its ties, accusing it of": who accuses is the subject of the verb above, and no "it" of its own. */
    private static Optional<Word> doer(Sentence sentence, Word verb) {
        boolean open = verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("xcomp"));
        return open && sentence.child(verb, "nsubj").isEmpty()
                ? sentence.head(verb).flatMap(above -> sentence.child(above, "nsubj"))
                : Optional.empty();
    }

    private static Optional<Referent> subjectOfClause(Referent referent, Scene scene) {
        Sentence sentence = referent.sentence();
        Optional<Word> above = sentence.head(referent.head());
        for (int steps = 0; above.isPresent() && steps < sentence.words().size(); steps++) {
            Optional<Word> subject = sentence.child(above.get(), "nsubj");
            if (subject.isPresent() && subject.get().index() != referent.head().index()) {
                return Optional.ofNullable(scene.at(sentence.index(), subject.get()))
                        .filter(who -> who.agrees(referent));
            }
            above = sentence.head(above.get());
        }
        return Optional.empty();
    }

    /** "the men who", "the group whose leader": the noun that the clause hangs on. */
    private static Optional<Referent> relative(Referent referent, Scene scene) {
        Sentence sentence = referent.sentence();
        Optional<Word> at = Optional.of(referent.head());
        for (int steps = 0; at.isPresent() && steps < sentence.words().size(); steps++) {
            if (at.get().is("acl")) {
                return sentence.head(at.get()).map(noun -> scene.at(sentence.index(), noun));
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }
}
