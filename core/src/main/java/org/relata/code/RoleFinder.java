package org.relata.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relata.lexicon.RoleSlots;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Finds the phrases that take part in an act. */
final class RoleFinder {

    private static final RoleSlots VERB_ACTOR = RoleSlots.read("subject");
    private static final RoleSlots VERB_RECIPIENT = RoleSlots.read("object");
    private static final RoleSlots NOUN_ACTOR = RoleSlots.read("subject | by | possessor | premodifier");
    private static final RoleSlots NOUN_RECIPIENT = RoleSlots.read("against | on | upon | of | targeting");

    /** What is only these takes no part. A request or a resolution may: what is refused is its author's. */
    private static final Set<String> NEVER = Set.of("TIME", "MONEY", "ABSTRACT", "DISEASE", "ACT", "NUMBER");

    private static final Set<String> TIME = Set.of("TIME");

    private static final Set<String> WEAPON = Set.of("WEAPON");

    private static final Set<String> OF_FORCE = Set.of("ASSAULT", "COERCE");

    private final NatureOf natureOf;
    private final DeedOwners owners;

    RoleFinder(NatureOf natureOf, DeedOwners owners) {
        this.natureOf = natureOf;
        this.owners = owners;
    }

    static RoleSlots actorSlots(Predicate predicate) {
        RoleSlots own = predicate.rule().actor();
        return own != null ? own : predicate.phrase().verb() ? VERB_ACTOR : NOUN_ACTOR;
    }

    static RoleSlots recipientSlots(Predicate predicate) {
        RoleSlots own = predicate.rule().recipient();
        return own != null ? own : predicate.phrase().verb() ? VERB_RECIPIENT : NOUN_RECIPIENT;
    }

    /** The actors' phrases; things that cannot act are left out. */
    List<Mention> actors(Predicate predicate, Slots slots, Arguments arguments) {
        List<Mention> actors = firstFilled(predicate, actorSlots(predicate), slots, arguments, Set.of()).stream()
                .filter(actor -> !isWeapon(predicate, actor))
                .toList();
        return behindDeed(predicate, slots, arguments, actors);
    }

    /** Those behind the deed that is the subject; "air raids" of which no more is told are nobody who acts. */
    private List<Mention> behindDeed(Predicate predicate, Slots slots, Arguments arguments, List<Mention> actors) {
        if (!predicate.head().isVerb() || !OF_FORCE.contains(predicate.rule().type())) {
            return actors;
        }
        Sentence sentence = predicate.sentence();
        Set<Word> behind = new LinkedHashSet<>();
        for (Word subject : subjects(predicate, slots)) {
            if (owners.isDeed(subject)) {
                owners.of(sentence, arguments, subject).forEach(owner -> behind.addAll(arguments.conjuncts(owner)));
            }
        }
        behind.removeAll(predicate.pieces());
        return behind.isEmpty()
                ? actors.stream().filter(actor -> !owners.isAct(actor.head())).toList()
                : behind.stream()
                        .filter(word -> !isInName(sentence, word, behind))
                        .map(word -> NounPhrases.beforeAct(sentence, NounPhrases.of(sentence, word)))
                        .toList();
    }

    /** "Shelling by rebels killed two": the parser takes the deed at the head of the sentence for a clause. */
    private static List<Word> subjects(Predicate predicate, Slots slots) {
        List<Word> subjects = slots.fill("subject");
        Word verb = predicate.head();
        return subjects.isEmpty()
                ? predicate.sentence().children(verb, "advcl").stream()
                        .filter(word -> word.tag().equals("VBG") && word.index() < verb.index())
                        .toList()
                : subjects;
    }

    /** "A grenade killed the guard": the grenade is nobody who acts. */
    private boolean isWeapon(Predicate predicate, Mention actor) {
        return predicate.rule().type().equals("ASSAULT")
                && natureOf.of(predicate.sentence(), actor.head()).equals(WEAPON);
    }

    /** The recipients' phrases, without those that are actors already. */
    List<Mention> recipients(Predicate predicate, Slots slots, Arguments arguments, List<Mention> actors) {
        Set<Word> taken = new LinkedHashSet<>();
        actors.forEach(actor -> taken.add(actor.head()));
        // "Air strikes hit the market in Homs": the market, not the town.
        List<Mention> hit =
                predicate.rule().type().equals("ASSAULT") ? mentions(predicate, slots.hit(), arguments, taken) : List.of();
        List<Mention> recipients = firstFilled(predicate, recipientSlots(predicate), slots, arguments, taken);
        boolean building = hit.stream().anyMatch(one -> natureOf.of(one.sentence(), one.head()).contains("FACILITY"));
        return recipients.isEmpty() || building ? hit : recipients;
    }

    /** The first alternative in which somebody or something stands that can take part. */
    private List<Mention> firstFilled(
            Predicate predicate, RoleSlots role, Slots slots, Arguments arguments, Set<Word> taken) {
        for (List<String> together : role.alternatives()) {
            List<Mention> mentions = mentions(predicate, slots.all(together), arguments, taken);
            if (!mentions.isEmpty()) {
                return mentions;
            }
        }
        return List.of();
    }

    private List<Mention> mentions(Predicate predicate, List<Word> heads, Arguments arguments, Set<Word> taken) {
        Sentence sentence = predicate.sentence();
        Set<Word> all = new LinkedHashSet<>();
        for (Word head : heads) {
            // "on March 7 and 8": the eighth is no party either.
            boolean time = natureOf.of(sentence, head).equals(TIME);
            all.addAll(time ? List.of(head) : arguments.conjuncts(head));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Word head : all) {
            boolean free = !taken.contains(head) && !predicate.pieces().contains(head);
            if (free
                    && canTakePart(sentence, head)
                    && (!Conjuncts.isTheirs(sentence, head) || NatureOf.isParty(natureOf.of(sentence, head)))
                    && !isInName(sentence, head, all)
                    && !isWhole(sentence, head, all)) {
                Mention mention = NounPhrases.of(sentence, head, word -> isCharge(predicate, arguments, word));
                mentions.add(NounPhrases.beforeAct(sentence, mention));
            }
        }
        return mentions;
    }

    /** "Nine of the hostages", "members of the front": they are the party, not all of them. */
    private static boolean isWhole(Sentence sentence, Word word, Set<Word> all) {
        return word.is("nmod")
                && sentence.preposition(word).equals("of")
                && sentence.head(word)
                        .filter(part -> (part.tag().equals("CD") || part.lemma().equals("member")) && all.contains(part))
                        .isPresent();
    }

    /** "Syrian" of "Syrian government air strikes": the government is the party. */
    private static boolean isInName(Sentence sentence, Word word, Set<Word> all) {
        int next = word.index() + 1;
        return next < sentence.words().size()
                && all.contains(sentence.word(next))
                && NounPhrases.isPartOfName(sentence, next);
    }

    /** "accused the ministry of fraud": what the parser hung on the accused is the charge, not part of the name. */
    private static boolean isCharge(Predicate predicate, Arguments arguments, Word word) {
        boolean charge = word.is("nmod") && !word.isProper() && arguments.accuses(predicate.head());
        return predicate.pieces().contains(word)
                || (charge && predicate.sentence().preposition(word).equals("of"));
    }

    /** Times, amounts of money, diseases and abstract things take no part; what is not known may. */
    private boolean canTakePart(Sentence sentence, Word head) {
        if (head.tag().equals("EX") || head.tag().equals("WDT") || head.tag().equals("DT") || head.isVerb()) {
            return head.lemma().equals("that")
                    || head.lemma().equals("those")
                    || head.lemma().equals("all");
        }
        Set<String> natures = natureOf.of(sentence, head);
        if (NatureOf.isParty(natures)) {
            return true;
        }
        return natures.isEmpty() || !NEVER.containsAll(natures);
    }
}
