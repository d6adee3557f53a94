package org.relata.resolve.reference;

import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** How near a phrase stands to a pronoun of its sentence by the build of the sentence. */
final class Clauses {

    private static final int NEAREST = 20;
    private static final int STEP = 10;

    /** An object that acts stands no further back than a subject. */
    private static final int ACTING = 4;

    private static final Set<String> CONTROLLED = Set.of("of", "for", "with", "from", "into", "to");

    private Clauses() {}

    /**
     * The subject of the pronoun's clause is nearest, then that of the clause around it, and so on: "the minister said that
     * he"; "the rebels, who say that their". What a phrase is joined to by "and" is as near: "General Keller and his
     * deputy". 0 where neither is.
     */
    static int nearness(Referent pronoun, Referent before) {
        if (!pronoun.sentence().equals(before.sentence())) {
            return 0;
        }
        Sentence sentence = pronoun.sentence();
        int near = NEAREST;
        Word at = pronoun.head();
        for (int steps = 0;
                at.head() >= 0 && near > 0 && steps < sentence.words().size();
                steps++) {
            Word above = sentence.word(at.head());
            boolean joined = at.is("conj") && above.index() == before.head().index();
            if (joined) {
                return near;
            }
            Optional<Word> own = sentence.child(above, "nsubj");
            Optional<Word> subject = own.isPresent() ? own : controller(sentence, above);
            if (subject.isPresent() && subject.get().index() != pronoun.head().index()) {
                if (isMeant(sentence, above, subject.get(), before.head())) {
                    return own.isPresent() ? near : near + ACTING;
                }
                near -= STEP;
            }
            at = above;
        }
        return 0;
    }

    /** "accused the soldiers of having shot men whom they held", "ordered the guards to": the object of the verb above acts. */
    private static Optional<Word> controller(Sentence sentence, Word verb) {
        boolean open = verb.relation().equals("xcomp") || verb.relation().equals("advcl");
        boolean marked = verb.isVerb()
                && sentence.children(verb, "mark").stream().anyMatch(mark -> CONTROLLED.contains(mark.lemma()));
        return open && marked
                ? sentence.head(verb)
                        .filter(Word::isVerb)
                        .flatMap(above -> sentence.child(above, "obj"))
                        .filter(object -> object.index() < verb.index())
                : Optional.empty();
    }

    /** Whether the noun is the subject of the verb, or of the clause that the verb goes on with. */
    static boolean isDoer(Sentence sentence, Word verb, Word noun) {
        Word at = verb;
        for (int steps = 0; steps < sentence.words().size(); steps++) {
            Optional<Word> subject = sentence.child(at, "nsubj");
            if (subject.isPresent()) {
                return isMeant(sentence, at, subject.get(), noun);
            }
            boolean goesOn = at.is("conj") || at.is("advcl") || at.is("xcomp");
            if (!goesOn || at.head() < 0) {
                return false;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    /** The subject itself, or the noun that "who" and "which" stand for. */
    private static boolean isMeant(Sentence sentence, Word verb, Word subject, Word noun) {
        boolean relative = subject.tag().startsWith("W");
        return subject.index() == noun.index()
                || (relative
                        && verb.is("acl")
                        && verb.head() == noun.index()
                        && sentence.word(noun.index()).isNoun());
    }
}
