package org.relata.code;

import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** In which form a verb of a sentence stands. */
final class VerbForms {

    private final Sentence sentence;

    VerbForms(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the verb has a tense: no infinitive, gerund or bare participle. */
    boolean isFinite(Word verb) {
        if (verb.tag().equals("VBG") || isInfinitive(verb)) {
            return false;
        }
        if (verb.tag().equals("VBN")) {
            return sentence.children(verb, "aux").stream()
                    .anyMatch(aux -> !aux.tag().equals("VBG"));
        }
        return true;
    }

    /** "to strike", "made them strike". */
    boolean isInfinitive(Word verb) {
        return sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO") && child.is("aux"))
                || (verb.tag().equals("VB")
                        && sentence.child(verb, "aux").isEmpty()
                        && !verb.relation().equals("root"));
    }

    /** Whether nothing hangs on the verb by this relation. */
    boolean hasNo(Word verb, String relation) {
        return sentence.child(verb, relation).isEmpty();
    }

    /** Whether the verb has no passive: "forces advanced near the town". */
    boolean isIntransitive(Word verb, WordClasses classes) {
        return classes.words("intransitive").contains(verb.lemma());
    }

    /** "the possibility of sending". */
    boolean isGerund(Word verb) {
        return verb.tag().equals("VBG") && isMarked(verb);
    }

    /** Whether a preposition or conjunction introduces the verb. */
    boolean isMarked(Word verb) {
        return sentence.child(verb, "mark").isPresent();
    }

    /** Whether this word introduces the verb. */
    boolean hasMark(Word verb, String mark) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(word -> word.lemma().equals(mark));
    }
}
