package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Locals claimed that the strikes killed nine": the parser takes the strikes for what was claimed, and "killed" for their participle. */
final class ThatClauses implements Repair {

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word verb : sentence.words()) {
            boolean participle = verb.relation().equals("acl")
                    && (verb.tag().equals("VBN") || verb.tag().equals("VBD"));
            Optional<Word> noun = participle ? sentence.head(verb) : Optional.empty();
            noun.filter(subject -> subject.is("obj") && isIntroduced(sentence, verb, subject))
                    .ifPresent(subject -> {
                        Word speech = sentence.word(subject.head());
                        changed.add(Repair.tagged(Repair.move(verb, speech, "ccomp"), "VBD"));
                        changed.add(Repair.move(subject, verb, "nsubj"));
                    });
        }
        return changed;
    }

    /** Whether "that" stands before the noun and belongs to the verb behind it. */
    private static boolean isIntroduced(Sentence sentence, Word verb, Word noun) {
        return noun.index() < verb.index()
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("that") && mark.index() < noun.index());
    }
}
