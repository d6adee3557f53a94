package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * "The minister said two officers had been killed, and vowed revenge", "denied that its men were there, accusing rebels": who speaks
 * goes on to speak. The parser joins the second verb to what was said.
 */
final class SpeakersOwnWords implements Repair {

    private final Set<String> speaking;
    private final Set<String> stance;
    private final Set<String> denying;

    SpeakersOwnWords(WordClasses classes) {
        this.speaking = classes.words("said-so");
        this.stance = classes.words("stance");
        this.denying = classes.words("denying");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word verb : sentence.words()) {
            if (verb.isVerb()
                    && stance.contains(verb.lemma())
                    && sentence.child(verb, "nsubj").isEmpty()) {
                Optional<Word> said = sentence.head(verb).filter(word -> word.is("ccomp") && isClause(sentence, word));
                said.flatMap(word -> speaker(sentence, word))
                        .filter(speech -> goesOn(sentence, speech, said.get(), verb))
                        .ifPresent(speech -> repair(sentence, verb, said.get(), speech, changed));
            }
        }
        return changed;
    }

    private static boolean isClause(Sentence sentence, Word word) {
        return word.isVerb() || sentence.child(word, "cop").isPresent();
    }

    private Optional<Word> speaker(Sentence sentence, Word said) {
        return sentence.head(said)
                .filter(speech -> speech.isVerb()
                        && speech.index() < said.index()
                        && (speaking.contains(speech.lemma()) || denying.contains(speech.lemma())));
    }

    private boolean goesOn(Sentence sentence, Word speech, Word said, Word verb) {
        if (verb.relation().equals("conj")) {
            return isActive(sentence, verb) && sameTense(speech, verb) && isOtherTense(sentence, said, verb);
        }
        return verb.relation().equals("advcl")
                && verb.tag().equals("VBG")
                && sentence.child(verb, "mark").isEmpty()
                && Repair.isBehindComma(sentence, verb)
                && (denying.contains(speech.lemma()) || isStateOrPassive(sentence, said));
    }

    private static boolean isActive(Sentence sentence, Word verb) {
        boolean completed = sentence.children(verb).stream()
                .anyMatch(child -> child.index() > verb.index()
                        && (child.is("obj") || child.is("xcomp") || child.is("ccomp") || child.is("obl")));
        return completed && sentence.child(verb, "aux").isEmpty();
    }

    /** "Accused" looks the same in the past and as a participle. */
    private static boolean sameTense(Word speech, Word verb) {
        String tag = verb.tag().equals("VBN") ? "VBD" : verb.tag();
        return speech.tag().equals(tag) && (tag.equals("VBD") || tag.equals("VBZ"));
    }

    /** "had been killed, and threatened": another tense or voice, so another subject. */
    private static boolean isOtherTense(Sentence sentence, Word said, Word verb) {
        boolean passive = sentence.child(said, "aux:pass").isPresent();
        boolean aided = sentence.child(said, "aux").isPresent();
        boolean comma = sentence.words().subList(said.index(), verb.index()).stream()
                .anyMatch(word -> word.text().equals(","));
        boolean state = sentence.child(said, "cop").isPresent();
        boolean participle = verb.tag().equals("VBN");
        return participle ? state : passive || state || (aided && comma);
    }

    private static boolean isStateOrPassive(Sentence sentence, Word said) {
        return said.lemma().equals("be")
                || sentence.child(said, "cop").isPresent()
                || sentence.child(said, "aux:pass").isPresent();
    }

    private static void repair(Sentence sentence, Word verb, Word said, Word speech, List<Word> changed) {
        changed.add(Repair.tagged(
                Repair.move(verb, speech, verb.relation()), verb.tag().equals("VBN") ? "VBD" : verb.tag()));
        sentence.children(said, "cc").stream()
                .filter(and -> and.index() < verb.index())
                .forEach(and -> changed.add(Repair.move(and, verb, "cc")));
    }
}
