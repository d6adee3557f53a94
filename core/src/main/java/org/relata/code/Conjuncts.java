package org.relata.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** What "and" joins, where the parser joined it wrongly. */
final class Conjuncts {

    private static final Set<String> THOSE = Set.of("they", "them", "whom", "these", "those");

    private Conjuncts() {}

    /**
     * The verb with which another shares its subject: in "Norway offered, but Sweden refused and left" the parser joins "left" to the
     * first, but it was Sweden that left.
     */
    static Word sharing(Sentence sentence, Word first, Word verb) {
        return sentence.children(first, "conj").stream()
                .filter(other -> other.isVerb() && other.index() < verb.index())
                .filter(other -> sentence.child(other, "nsubj").isPresent())
                .max(Comparator.comparingInt(Word::index))
                .orElse(first);
    }

    /** "supplied it with arms, a charge that it denies": what stands behind a comma says something of the whole. */
    static List<Word> objects(Sentence sentence, Word verb) {
        List<Word> objects = sentence.children(verb, "obj");
        return objects.stream()
                .filter(object -> object.equals(objects.get(0)) || !isAside(sentence, object))
                .toList();
    }

    private static boolean isAside(Sentence sentence, Word object) {
        int begin = sentence.subtree(object, word -> false).get(0).index();
        return isAmongThem(sentence, begin)
                || (begin > 0 && sentence.word(begin - 1).text().equals(","));
    }

    /** "the arrest of ten men and their transfer": an act on the ten is none of those who were arrested. */
    static boolean isTheirs(Sentence sentence, Word conjunct) {
        return conjunct.is("conj")
                && sentence.children(conjunct, "nmod:poss").stream()
                        .anyMatch(owner -> owner.tag().equals("PRP$"));
    }

    /** "14 soldiers, among them an officer": he is one of the 14. */
    private static boolean isAmongThem(Sentence sentence, int begin) {
        int among = sentence.word(begin).lemma().equals("among") ? begin : begin - 2;
        return among >= 0
                && sentence.word(among).lemma().equals("among")
                && THOSE.contains(sentence.word(among + 1).lemma());
    }

    /** The word itself and the nouns that "and" joins to it. */
    static List<Word> of(Sentence sentence, Word word) {
        List<Word> all = new ArrayList<>(List.of(word));
        for (Word child : sentence.children(word, "conj")) {
            if (!child.isVerb() && !isTorn(sentence, child)) {
                all.add(child);
            }
        }
        return all;
    }

    /**
     * The verb that an accusation goes on with: in "claimed that the army kills nobody and blamed the rebels" the parser joins "blamed" to
     * "kills", but it has the tense of "claimed".
     */
    static Word speaking(Sentence sentence, Word first, Word verb, Set<String> accusing) {
        boolean torn = first.is("ccomp")
                && accusing.contains(verb.lemma())
                && !first.tag().equals(verb.tag());
        return sentence.head(first)
                .filter(saying -> torn && saying.isVerb() && saying.tag().equals(verb.tag()))
                .filter(saying -> sentence.child(verb, "nsubj").isEmpty())
                .orElse(first);
    }

    /** "wounding three others, two sources and an official said": the sources speak with the official and are not wounded. */
    static boolean isTorn(Sentence sentence, Word conjunct) {
        if (isAmongThem(
                sentence, sentence.subtree(conjunct, word -> false).get(0).index())) {
            return true;
        }
        boolean open = sentence.children(conjunct, "cc").stream().anyMatch(and -> and.index() > conjunct.index());
        return open
                && sentence.children(conjunct, "conj").isEmpty()
                && sentence.words().stream()
                        .filter(word -> word.is("nsubj") && word.index() > conjunct.index())
                        .findFirst()
                        .flatMap(sentence::head)
                        .filter(verb -> !sentence.under(verb, conjunct))
                        .isPresent();
    }
}
