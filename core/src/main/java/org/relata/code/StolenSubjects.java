package org.relata.code;

import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * "The group claims two of its men were killed": without "that", and in headlines above all, the parser takes the subject of the
 * clause for the object of the verb before it, and hangs the clause elsewhere.
 */
public final class StolenSubjects {

    private StolenSubjects() {}

    /** The subject of a clause that has none of its own, where the parser took it for something else. */
    public static Optional<Word> of(Sentence sentence, Word verb) {
        if (sentence.child(verb, "nsubj").isPresent()) {
            return Optional.empty();
        }
        return ofPassive(sentence, verb)
                .or(() -> behindHearer(sentence, verb))
                .or(() -> FrontedDates.subject(sentence, verb));
    }

    /** "Doctors told me nine people died": the nine are not told, but died. */
    private static Optional<Word> behindHearer(Sentence sentence, Word verb) {
        boolean clause = verb.is("ccomp") && verb.index() > 0 && isFinite(verb);
        return sentence.head(verb)
                .filter(saying -> clause && sentence.child(saying, "iobj").isPresent())
                .flatMap(saying -> sentence.child(saying, "obj"))
                .filter(object ->
                        object.index() < verb.index() && sentence.under(sentence.word(verb.index() - 1), object));
    }

    /** Of a finite passive: the object of another verb right before its auxiliary. */
    private static Optional<Word> ofPassive(Sentence sentence, Word verb) {
        Word auxiliary = sentence.child(verb, "aux:pass").orElse(null);
        if (auxiliary == null || !isFinite(auxiliary) || auxiliary.index() == 0) {
            return Optional.empty();
        }
        Word before = sentence.word(auxiliary.index() - 1);
        return sentence.words().stream()
                .filter(word -> word.relation().equals("obj") && word.index() < auxiliary.index())
                .filter(word -> sentence.head(word)
                        .filter(other -> isOther(other, verb, word))
                        .isPresent())
                .filter(word -> before.isNoun() && sentence.under(before, word))
                .findFirst();
    }

    private static boolean isOther(Word other, Word verb, Word object) {
        return other.isVerb() && other.index() != verb.index() && other.index() < object.index();
    }

    /** The verb of the clause whose subject the parser took for this object. */
    public static Optional<Word> verbOf(Sentence sentence, Word object) {
        return sentence.words().stream()
                .filter(word -> word.isVerb() && word.index() > object.index())
                .filter(word -> of(sentence, word).filter(object::equals).isPresent())
                .findFirst();
    }

    /**
     * "Gunmen riding a motorcycle killed a guard": without a tense that can be seen the parser hangs the verb on the noun before it. A
     * participle with an object is no passive, so it is the gunmen who killed.
     */
    static Word ofParticiple(Sentence sentence, Word verb, Word noun) {
        boolean told = verb.tag().equals("VBN") && sentence.child(verb, "obj").isPresent();
        Optional<Word> above = sentence.head(noun)
                .filter(participle -> told && participle.tag().equals("VBG") && participle.is("acl"))
                .flatMap(sentence::head);
        return above.orElse(noun);
    }

    /** "Shows that troops advanced and seized the hill": the parser hangs both clauses on the first verb. */
    static List<Word> ofClauseBefore(Sentence sentence, Word verb) {
        return sentence.head(verb).stream()
                .flatMap(above -> sentence.children(above, "ccomp").stream())
                .filter(clause -> clause.index() < verb.index() && verb.is("ccomp"))
                .filter(clause -> sentence.children(clause, "cc").stream()
                        .anyMatch(and -> and.index() > clause.index() && and.index() < verb.index()))
                .flatMap(clause -> sentence.child(clause, "nsubj").stream())
                .limit(1)
                .toList();
    }

    private static boolean isFinite(Word auxiliary) {
        return auxiliary.tag().equals("VBD")
                || auxiliary.tag().equals("VBZ")
                || auxiliary.tag().equals("VBP");
    }
}
