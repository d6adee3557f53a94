package org.relata.code.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Forty pupils kidnapped from a school were released": the pupils kidnapped nobody; a second verb without subject or "and" tells. */
final class ReducedPassives implements Repair {

    private static final Set<String> PAST = Set.of("VBN", "VBD");
    private static final Set<String> FINITE = Set.of("were", "was", "are", "is", "have", "has", "had", "will");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis", "dep", "conj", "advcl");

    @Override
    public List<Word> in(Sentence sentence) {
        for (Word verb : sentence.words()) {
            Optional<Word> subject = isBare(sentence, verb) ? subject(sentence, verb) : Optional.empty();
            Optional<Word> second = subject.isPresent() ? second(sentence, verb) : Optional.empty();
            if (subject.isPresent() && second.isPresent()) {
                Word deed = second.get();
                return List.of(
                        Repair.inPlaceOf(verb, deed),
                        Repair.move(subject.get(), deed, "nsubj:pass"),
                        Repair.move(verb, subject.get(), "acl"));
            }
        }
        return List.of();
    }

    /** A past form that can be a participle: no auxiliary and no object. */
    private static boolean isBare(Sentence sentence, Word verb) {
        return PAST.contains(verb.tag())
                && CLAUSES.contains(verb.relation())
                && sentence.child(verb, "aux").isEmpty()
                && sentence.child(verb, "obj").isEmpty()
                && sentence.child(verb, "ccomp").isEmpty()
                && sentence.child(verb, "xcomp").isEmpty();
    }

    private static Optional<Word> subject(Sentence sentence, Word verb) {
        return sentence.children(verb, "nsubj").stream()
                .filter(noun -> noun.isNoun() && noun.index() == verb.index() - 1)
                .findFirst();
    }

    /** The passive right behind the phrases of the first verb, on the same footing or under it. */
    private static Optional<Word> second(Sentence sentence, Word verb) {
        for (int at = verb.index() + 1; at < sentence.words().size(); at++) {
            Word word = sentence.word(at);
            if (word.is("punct")
                    || word.is("cc")
                    || word.is("mark")
                    || word.tag().startsWith("W")
                    || word.is("nsubj")) {
                return Optional.empty();
            }
            if (FINITE.contains(word.lemma()) || FINITE.contains(word.text())) {
                return sentence.head(word)
                        .filter(deed -> word.is("aux")
                                && deed.index() > word.index()
                                && deed.tag().equals("VBN"))
                        .filter(deed -> sentence.children(deed, "nsubj").isEmpty() && CLAUSES.contains(deed.relation()))
                        .filter(deed -> deed.head() == verb.index() || deed.head() == verb.head());
            }
        }
        return Optional.empty();
    }
}
