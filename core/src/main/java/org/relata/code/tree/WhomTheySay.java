package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * "two men whom the army said had planted bombs", "companies it said were arming rebels": the men planted them, and who says so is put
 * in between.
 */
final class WhomTheySay implements Repair {

    private static final Set<String> WHOM = Set.of("whom", "who", "which", "that");

    private final Set<String> speaking;

    WhomTheySay(WordClasses classes) {
        this.speaking = classes.words("said-so");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word said : sentence.words()) {
            boolean between = said.relation().equals("acl:relcl")
                    && speaking.contains(said.lemma())
                    && sentence.child(said, "nsubj").isPresent();
            Optional<Word> act = between ? open(sentence, said) : Optional.empty();
            act.ifPresent(verb -> repair(sentence, said, verb, changed));
        }
        return changed;
    }

    /** The finite clause right behind, which lacks its subject. */
    private static Optional<Word> open(Sentence sentence, Word said) {
        return sentence.children(said, "ccomp").stream()
                .filter(verb -> verb.isVerb() && verb.index() > said.index())
                .filter(verb -> sentence.child(verb, "mark").isEmpty()
                        && sentence.children(verb, "nsubj").stream()
                                .allMatch(word -> word.tag().startsWith("W") && word.index() < said.index()))
                .filter(verb -> verb.tag().equals("VBD")
                        || sentence.children(verb, "aux").stream().anyMatch(aux -> aux.index() == said.index() + 1))
                .findFirst();
    }

    private static void repair(Sentence sentence, Word said, Word verb, List<Word> changed) {
        Word noun = meant(sentence, sentence.word(said.head()));
        changed.add(Repair.move(verb, noun, "acl:relcl"));
        changed.add(Repair.move(said, verb, "parataxis"));
        sentence.words().stream()
                .filter(word -> WHOM.contains(word.lemma()) && word.tag().startsWith("W"))
                .filter(word -> word.index() > noun.index() && word.index() < said.index())
                .reduce((one, last) -> last)
                .ifPresent(word -> changed.add(Repair.move(word, verb, "nsubj")));
    }

    /** A place that only says where cannot be meant: the object before it is. */
    private static Word meant(Sentence sentence, Word noun) {
        boolean where = (noun.is("obl") || noun.is("nmod"))
                && sentence.nameAt(noun)
                        .filter(name -> name.type().equals("GPE") || name.type().equals("LOC"))
                        .isPresent();
        Word above = where ? sentence.head(noun).orElse(noun) : noun;
        return where && above.isVerb()
                ? sentence.child(above, "obj")
                        .filter(object -> object.index() < noun.index())
                        .orElse(noun)
                : above;
    }
}
