package org.relata.code.attribution;

import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Finds who does what a verb says: through passives, relative clauses, coordination, control and participles. */
final class Sources {

    private static final int FARTHEST = 6;

    private Sources() {}

    /** The head of the noun phrase that does it; empty where the tree names nobody. */
    static Optional<Word> of(Sentence sentence, Word verb) {
        return of(sentence, verb, 0);
    }

    static boolean isPassive(Sentence sentence, Word verb) {
        if (sentence.children(verb).stream()
                .anyMatch(child -> child.relation().equals("nsubj:pass")
                        || child.relation().equals("aux:pass"))) {
            return true;
        }
        boolean asked = (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                && verb.is("advcl")
                && sentence.children(verb).stream()
                        .noneMatch(
                                child -> child.is("aux") || child.is("nsubj") || child.is("obj") || child.is("csubj"));
        if (asked) {
            return true;
        }
        return verb.tag().equals("VBN")
                && (verb.is("acl") || verb.is("amod"))
                && sentence.child(verb, "aux").isEmpty()
                && sentence.child(verb, "nsubj").isEmpty();
    }

    private static Optional<Word> of(Sentence sentence, Word verb, int depth) {
        if (depth > FARTHEST) {
            return Optional.empty();
        }
        if (isPassive(sentence, verb)) {
            return agent(sentence, verb);
        }
        Optional<Word> subject = subject(sentence, verb);
        return subject.isPresent() ? subject : inherited(sentence, verb, depth);
    }

    private static Optional<Word> agent(Sentence sentence, Word verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.relation().equals("obl:agent"))
                .findFirst();
    }

    private static Optional<Word> subject(Sentence sentence, Word verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("nsubj"))
                .filter(child -> !child.tag().equals("EX"))
                .findFirst();
    }

    private static Optional<Word> inherited(Sentence sentence, Word verb, int depth) {
        Optional<Word> head = sentence.head(verb);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Word above = head.get();
        if (verb.is("acl")) {
            return verb.tag().equals("VBG") ? head : Optional.empty();
        }
        Optional<Word> reporter = reporter(sentence, verb, above);
        if (reporter.isPresent()) {
            return doer(sentence, reporter.get(), depth);
        }
        if (verb.is("conj") && sameMood(sentence, verb, above)) {
            return doer(sentence, above, depth);
        }
        if (verb.is("xcomp")) {
            return sentence.child(above, "obj")
                    .filter(object -> !promises(above))
                    .or(() -> doer(sentence, above, depth));
        }
        if (verb.is("advcl") || (verb.is("dep") && verb.tag().equals("VBG"))) {
            return doer(sentence, above, depth);
        }
        return Optional.empty();
    }

    /** "X said the dam was safe but denied that …": parsers hang "denied" on "safe"; it is X who denies. */
    private static Optional<Word> reporter(Sentence sentence, Word verb, Word first) {
        if (first.is("ccomp") && ContentBorders.isSpeakersParticiple(sentence, verb)) {
            return sentence.head(first)
                    .filter(head -> CueLexicon.builtIn().verb(head.lemma()).stream()
                            .anyMatch(entry -> entry.takes(Frame.THAT)));
        }
        boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
        if (!verb.is("conj") || !first.is("ccomp") || !finite) {
            return Optional.empty();
        }
        return sentence.head(first)
                .filter(head -> head.tag().equals(verb.tag()))
                .filter(head ->
                        CueLexicon.builtIn().verb(head.lemma()).stream().anyMatch(entry -> entry.takes(Frame.THAT)));
    }

    private static boolean sameMood(Sentence sentence, Word verb, Word above) {
        return above.isVerb()
                || sentence.child(above, "cop").isPresent()
                || verb.tag().equals("VBG");
    }

    private static boolean promises(Word verb) {
        return verb.lemma().equals("promise") || verb.lemma().equals("vow");
    }

    /** Who the clause above is about, in either voice. */
    private static Optional<Word> doer(Sentence sentence, Word above, int depth) {
        Optional<Word> passive = sentence.children(above).stream()
                .filter(child -> child.relation().equals("nsubj:pass"))
                .findFirst();
        return passive.isPresent() ? passive : of(sentence, above, depth + 1);
    }
}
