package org.relata.code.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relata.code.NatureOf;
import org.relata.model.Claim;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.Word;

/** Which act, told before, a noun or pronoun stands for: "the raid", "these attacks", "this". */
final class EarlierActs {

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those", "such", "latest");
    private static final Set<String> PRONOUNS = Set.of("this", "that", "it", "these", "those", "its", "which");
    private static final int FARTHEST = 25;
    private static final int FARTHEST_OF_PRONOUN = 2;
    private static final int SHORTEST_STEM = 4;

    private final LinkWords words;
    private final NatureOf natureOf;
    private final List<Claim> claims;

    /**
     * @param claims in the order of the text; looked at as they are when asked
     */
    EarlierActs(LinkWords words, NatureOf natureOf, List<Claim> claims) {
        this.words = words;
        this.natureOf = natureOf;
        this.claims = claims;
    }

    /** The claim whose act the word stands for; empty where it stands for none, or may be new. */
    Optional<Claim> of(Sentence sentence, Word word) {
        if (isPointer(word)) {
            return ofPronoun(sentence, word);
        }
        boolean act = word.isNoun() && !NatureOf.isParty(natureOf.of(sentence, word));
        return act && isPointed(sentence, word) ? ofNoun(sentence, word) : Optional.empty();
    }

    /** Whether the noun is pointed at, or stands as something known. */
    static boolean isPointed(Sentence sentence, Word noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.is("det") && POINTERS.contains(child.lemma()));
    }

    /** Whether the noun is told apart by words of its own: "the arrest of a cleric" may be one never told before. */
    static boolean isNewlyDescribed(Sentence sentence, Word noun) {
        boolean shown = sentence.children(noun).stream()
                .anyMatch(child -> child.is("det") && !child.lemma().equals("the"));
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
                .anyMatch(word -> word.head() < 0 || claim.sentence().word(word.head()).head() < 0);
    }

    private static boolean isForce(Claim claim) {
        Integer quad = claim.codes().quad();
        return quad != null && quad == 4;
    }

    private Optional<Claim> ofNoun(Sentence sentence, Word noun) {
        Optional<Claim> same = last(sentence, FARTHEST, claim -> sharesStem(claim, noun) && fits(sentence, noun, claim));
        return same.or(() -> last(sentence, FARTHEST, claim -> isAgain(claim, noun) && fits(sentence, noun, claim)));
    }

    private boolean isAgain(Claim claim, Word noun) {
        String type = claim.codes().type();
        return type != null && words.again().getOrDefault(type, Set.of()).contains(noun.lemma());
    }

    /** "raided" and "the raid", "bombed" and "the bombing", "invaded" and "the invasion". */
    private static boolean sharesStem(Claim claim, Word noun) {
        for (Word word : claim.sentence().words()) {
            boolean head = claim.trigger().span().equals(word.span());
            if (head && stem(word.lemma(), noun.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean stem(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_STEM && shared >= shorter - 1;
    }

    /** A nationality or name before the noun must be that of a party of the claim: "the Israeli raid" is no other's. */
    private static boolean fits(Sentence sentence, Word noun, Claim claim) {
        for (Word child : sentence.children(noun)) {
            boolean named = (child.is("amod") || child.is("compound"))
                    && sentence.nameAt(child)
                            .filter(name -> !name.type().equals("DATE") && !name.type().equals("TIME"))
                            .isPresent();
            if (named && !mentions(claim, child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mentions(Claim claim, Word word) {
        String stem = word.text().length() > SHORTEST_STEM ? word.text().substring(0, SHORTEST_STEM) : word.text();
        return claim.sentence().words().stream()
                .anyMatch(other -> other.text().regionMatches(true, 0, stem, 0, stem.length()));
    }

    private Optional<Claim> last(Sentence sentence, int farthest, java.util.function.Predicate<Claim> fits) {
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            int back = sentence.index() - claim.sentence().index();
            boolean before = back >= 1 && back <= farthest && sameVoice(claim.part(), sentence.part());
            if (before && isTold(claim) && fits.test(claim)) {
                return Optional.of(root(claim));
            }
        }
        return Optional.empty();
    }

    private static boolean isEvent(Claim claim) {
        return claim.kind().equals("event") && claim.codes().type() != null;
    }

    /** What was only wanted, feared or planned is no act that "the attack" could stand for. */
    private static boolean isTold(Claim claim) {
        boolean open = claim.status() == Status.HYPOTHETICAL
                || claim.status() == Status.PLANNED
                || claim.status() == Status.QUESTION;
        return isEvent(claim) && !open;
    }

    /** The first telling of an act that was told several times. */
    private Claim root(Claim claim) {
        Claim at = claim;
        for (int i = 0; i < claims.size(); i++) {
            Claim here = at;
            Optional<Claim> before = here.links().stream()
                    .filter(link -> link.relation().equals("repeats") || link.relation().equals("refines"))
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
                .filter(claim -> isEvent(claim) && claim.sentence().index() == sentence.index())
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
