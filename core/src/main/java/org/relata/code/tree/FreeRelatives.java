package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "bombed what it said were rebel camps in Norvik, killing nine": the camps were bombed, and the bombing killed. */
final class FreeRelatives implements Repair {

    @Override
    public List<Word> in(Sentence sentence) {
        for (Word what : sentence.words()) {
            if (what.lemma().equals("what") && what.tag().equals("WP")) {
                Optional<Word> saying = sentence.head(what)
                        .flatMap(head -> head.isVerb() ? Optional.of(head) : sentence.head(head))
                        .filter(verb -> says(sentence, verb, what));
                Optional<Word> object = saying.flatMap(verb -> called(sentence, verb));
                Optional<Word> deed = saying.flatMap(sentence::head);
                if (object.isPresent() && deed.isPresent()) {
                    List<Word> changed = changed(sentence, deed.get(), saying.get(), object.get());
                    changed.add(Repair.move(what, saying.get(), "obj"));
                    return changed;
                }
            }
        }
        return List.of();
    }

    /** Whether the verb is that of the clause behind "what", which the verb before it has in place of an object. */
    private static boolean says(Sentence sentence, Word verb, Word what) {
        return verb.isVerb()
                && verb.relation().equals("ccomp")
                && verb.index() > what.index()
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.head(verb)
                        .filter(deed -> deed.isVerb() && deed.index() == what.index() - 1)
                        .filter(deed -> sentence.child(deed, "obj").isEmpty())
                        .isPresent();
    }

    private static Optional<Word> called(Sentence sentence, Word saying) {
        return sentence.children(saying).stream()
                .filter(child -> child.index() > saying.index() && child.isNoun())
                .filter(child ->
                        child.relation().equals("ccomp") || child.relation().equals("xcomp"))
                .findFirst();
    }

    private static List<Word> changed(Sentence sentence, Word deed, Word saying, Word object) {
        List<Word> changed = new ArrayList<>();
        changed.add(Repair.move(object, deed, "obj"));
        changed.add(Repair.move(saying, object, "acl:relcl"));
        sentence.child(object, "cop").ifPresent(be -> changed.add(Repair.move(be, saying, "aux")));
        for (Word above : List.of(saying, object)) {
            for (Word child : sentence.children(above)) {
                if (child.index() > object.index() && isOfTheDeed(sentence, child)) {
                    changed.add(Repair.move(child, deed, child.is("nmod") ? "obl" : child.relation()));
                }
            }
        }
        return changed;
    }

    /** What it led to, when it was, and according to whom. */
    private static boolean isOfTheDeed(Sentence sentence, Word child) {
        boolean phrase = child.is("nmod") || child.is("obl");
        return child.relation().equals("advcl")
                || (phrase
                        && (sentence.nameAt(child)
                                        .filter(name -> name.type().equals("DATE"))
                                        .isPresent()
                                || sentence.children(child, "case").stream()
                                        .anyMatch(word -> word.text().equals("according"))));
    }
}
