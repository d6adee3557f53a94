package org.relata.resolve.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relata.code.NatureOf;
import org.relata.model.Claim;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.Word;
import org.relata.resolve.reference.EventMention;
import org.relata.resolve.reference.EventReferences;

/** Which act, told before, a noun or pronoun stands for: "the raid", "these attacks", "this". */
final class EarlierActs {

    private static final Set<String> PRONOUNS = Set.of("this", "that", "it", "these", "those", "its", "which");
    private static final Set<String> SHOWING = Set.of("this", "that", "these", "those");
    private static final Set<String> GENERAL = Set.of(
            "attack",
            "assault",
            "violence",
            "incident",
            "operation",
            "offensive",
            "raid",
            "ambush",
            "clash",
            "fighting",
            "battle",
            "strike",
            "crackdown",
            "sweep",
            "act",
            "episode",
            "bloodshed",
            "massacre",
            "meeting",
            "talk",
            "visit",
            "deal",
            "agreement",
            "protest",
            "demonstration",
            "sanction",
            "move",
            "campaign",
            "siege",
            "onslaught");
    private static final Set<String> FORCEFUL =
            Set.of("attack", "assault", "operation", "offensive", "incident", "violence");
    private static final int FARTHEST_OF_NOUN = 8;
    private static final int FARTHEST = 15;
    private static final int FARTHEST_OF_PRONOUN = 2;
    private static final int MATERIAL_CONFLICT = 4;

    private final EventReferences references;
    private final NatureOf natureOf;
    private final ActNouns nouns;
    private final List<Claim> claims;

    /**
     * @param claims in the order of the text; looked at as they are when asked
     */
    EarlierActs(EventReferences references, NatureOf natureOf, ActNouns nouns, List<Claim> claims) {
        this.references = references;
        this.natureOf = natureOf;
        this.nouns = nouns;
        this.claims = claims;
    }

    /** The claim whose act the word stands for; empty where it stands for none, or may be new. */
    Optional<Claim> of(Sentence sentence, Word word) {
        if (isPointer(word)) {
            return ofPronoun(sentence, word);
        }
        boolean act = word.isNoun() && !NatureOf.isParty(natureOf.of(sentence, word));
        return act ? ofNoun(sentence, word) : Optional.empty();
    }

    private Optional<Claim> ofNoun(Sentence sentence, Word noun) {
        List<EventMention> acts = new ArrayList<>();
        List<Claim> told = new ArrayList<>();
        for (Claim claim : claims) {
            nouns.of(claim)
                    .filter(head -> isTold(claim) && isBefore(claim, sentence))
                    .ifPresent(head -> {
                        acts.add(new EventMention(
                                claim.sentence(), head, claim.codes().type()));
                        told.add(claim);
                    });
        }
        EventMention mention = new EventMention(sentence, noun, null);
        List<EventMention> main = acts.stream()
                .filter(act -> !isAside(act) && isSure(told.get(acts.indexOf(act))))
                .toList();
        return shown(sentence, noun)
                .or(() -> references
                        .antecedent(mention, main)
                        .or(() -> references.antecedent(mention, acts))
                        .filter(link -> !link.step().equals("general noun") || isGeneral(sentence, noun))
                        .map(link -> told.get(acts.indexOf(link.to())))
                        .filter(claim -> isSure(claim) || !isGeneral(sentence, noun)))
                .or(() -> isGeneral(sentence, noun) && FORCEFUL.contains(noun.lemma())
                        ? last(sentence, FARTHEST_OF_NOUN, claim -> isForce(claim) && isSure(claim) && isMain(claim))
                        : Optional.empty())
                .map(this::root);
    }

    /** What only somebody alleges is less likely what everybody goes on to speak of. */
    private static boolean isSure(Claim claim) {
        return claim.status() == Status.ASSERTED || claim.status() == Status.CONFIRMED;
    }

    /** A noun under another noun or behind a preposition names its act by the way: "in retaliation for an air strike". */
    private static boolean isAside(EventMention act) {
        return act.head().isNoun() && (act.head().is("nmod") || act.head().is("obl"));
    }

    /** "the attack", "the operation": words so general, and so bare, that they can take up another word's act. */
    private static boolean isGeneral(Sentence sentence, Word noun) {
        return GENERAL.contains(noun.lemma())
                && sentence.children(noun).stream().noneMatch(child -> child.is("amod") || child.is("compound"));
    }

    /** "these raids" may take one raid for many; "the raids" may not. */
    private Optional<Claim> shown(Sentence sentence, Word noun) {
        boolean pointed = sentence.children(noun, "det").stream().anyMatch(det -> SHOWING.contains(det.lemma()));
        return pointed
                ? last(
                        sentence,
                        FARTHEST,
                        claim -> nouns.of(claim)
                                .filter(head -> head.lemma().equals(noun.lemma()))
                                .isPresent())
                : Optional.empty();
    }

    /** Whether the noun is told apart by words of its own: "the arrest of a cleric" may be one never told before. */
    static boolean isNewlyDescribed(Sentence sentence, Word noun) {
        boolean shown = sentence.children(noun, "det").stream().anyMatch(det -> SHOWING.contains(det.lemma()));
        return !shown
                && sentence.children(noun).stream()
                        .anyMatch(child -> child.index() > noun.index() && (child.is("nmod") || child.is("acl")));
    }

    /** Whether the word can stand for an act of the sentences before. */
    static boolean isPointer(Word word) {
        return PRONOUNS.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** An act named before the pronoun in its own sentence, else the nearest one of the sentences before. */
    private Optional<Claim> ofPronoun(Sentence sentence, Word pronoun) {
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Word before = sentence.word(i);
            if (before.isNoun()) {
                Optional<Claim> own = at(sentence, before).or(() -> of(sentence, before));
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        return last(sentence, FARTHEST_OF_PRONOUN, claim -> isMain(claim) && isForce(claim));
    }

    /** A pronoun stands rather for what a sentence is about than for what it tells by the way. */
    private static boolean isMain(Claim claim) {
        return claim.sentence().words().stream()
                .filter(word -> claim.trigger().spans().contains(word.span()))
                .anyMatch(word ->
                        word.head() < 0 || claim.sentence().word(word.head()).head() < 0);
    }

    private static boolean isForce(Claim claim) {
        Integer quad = claim.codes().quad();
        return quad != null && quad == MATERIAL_CONFLICT;
    }

    private Optional<Claim> last(Sentence sentence, int farthest, Predicate<Claim> fits) {
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            boolean near = sentence.index() - claim.sentence().index() <= farthest;
            if (near && isBefore(claim, sentence) && isTold(claim) && fits.test(claim)) {
                return Optional.of(root(claim));
            }
        }
        return Optional.empty();
    }

    private static boolean isBefore(Claim claim, Sentence sentence) {
        return claim.sentence().index() < sentence.index() && sameVoice(claim.part(), sentence.part());
    }

    /** What was only wanted, feared or planned is no act that "the attack" could stand for. */
    private static boolean isTold(Claim claim) {
        boolean open = claim.status() == Status.HYPOTHETICAL
                || claim.status() == Status.PLANNED
                || claim.status() == Status.QUESTION;
        return claim.kind().equals("event") && claim.codes().type() != null && !open;
    }

    /** The first telling of an act that was told several times. */
    private Claim root(Claim claim) {
        Claim at = claim;
        for (int i = 0; i < claims.size(); i++) {
            Claim here = at;
            Optional<Claim> before = here.links().stream()
                    .filter(link ->
                            link.relation().equals("repeats") || link.relation().equals("refines"))
                    .flatMap(link -> claims.stream().filter(other -> other.id().equals(link.claim())))
                    .findFirst();
            if (before.isEmpty()) {
                return at;
            }
            at = before.get();
        }
        return at;
    }

    private Optional<Claim> at(Sentence sentence, Word word) {
        return claims.stream()
                .filter(claim -> claim.kind().equals("event") && claim.codes().type() != null)
                .filter(claim -> claim.sentence().index() == sentence.index())
                .filter(claim -> claim.trigger().spans().contains(word.span()))
                .findFirst();
    }

    private static boolean sameVoice(Part one, Part other) {
        if (one.kind() == PartKind.COMMENT || other.kind() == PartKind.COMMENT) {
            return one.span().equals(other.span());
        }
        return true;
    }
}
