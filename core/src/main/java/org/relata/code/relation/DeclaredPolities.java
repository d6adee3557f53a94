package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** What is founded by being declared: a caliphate, a republic; not a state of emergency, nor a state bankrupt. */
final class DeclaredPolities {

    private static final Set<String> ANEW = Set.of("a", "an", "another");
    private static final Set<String> OF = Set.of("of");

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;

    DeclaredPolities(RelationWords words, PartyWords parties) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
    }

    /** Whether the object of a declaration is founded by it. */
    boolean isDeclared(Word word) {
        boolean judged = sentence.head(word)
                .filter(verb -> verb.isVerb() && sentence.child(verb, "xcomp").isPresent())
                .isPresent();
        if (!word.isNoun() || judged || isCondition(word)) {
            return false;
        }
        if (words.is("governments", word.lemma())) {
            return isRival(word);
        }
        return words.is("polities", word.lemma()) || (words.is("states", word.lemma()) && isNew(word));
    }

    /** "the creation of an emirate": the emirate. */
    List<Word> created(List<Word> objects) {
        List<Word> found = new ArrayList<>();
        for (Word object : objects) {
            if (words.is("creations", object.lemma())) {
                sentence.children(object, "nmod").stream()
                        .filter(word -> OF.contains(sentence.preposition(word)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "a state of emergency", "a state of war". */
    private boolean isCondition(Word word) {
        return sentence.children(word, "nmod").stream()
                .anyMatch(of -> OF.contains(sentence.preposition(of)) && !of.isProper() && !parties.isAny(of));
    }

    /** "a rival government", "a government in exile": a government that is only formed anew founds nothing. */
    private boolean isRival(Word word) {
        boolean modified = sentence.children(word).stream().anyMatch(child -> words.is("rivalling", child.lemma()));
        int at = word.index() + 2;
        boolean exile = false;
        for (int i = at; i < sentence.words().size() && i <= at + 2; i++) {
            exile |= sentence.word(i).lemma().equals("exile");
        }
        return modified || exile;
    }

    private boolean isNew(Word word) {
        return word.isProper()
                || sentence.children(word).stream()
                        .anyMatch(child -> child.is("nmod:poss")
                                || (child.is("det") && ANEW.contains(child.lemma()))
                                || child.lemma().equals("own"));
    }
}
