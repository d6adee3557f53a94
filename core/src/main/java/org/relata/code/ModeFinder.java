package org.relata.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.ModeCue;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Tells the mode of an act by the words beside its trigger: the weapon, the machine, the manner. */
final class ModeFinder {

    private final List<ModeCue> cues;

    ModeFinder(List<ModeCue> cues) {
        this.cues = cues;
    }

    /** The first cue of the type that has a word in the trigger's clause, the recipients' phrases left out. */
    Optional<ModeCue> find(Predicate predicate, String type, List<Mention> recipients) {
        Set<String> lemmas = new HashSet<>();
        Sentence sentence = predicate.sentence();
        Word top = predicate.support() != null ? predicate.support() : predicate.head();
        for (Word word : Clauses.words(sentence, top)) {
            if (recipients.stream().noneMatch(recipient -> recipient.span().contains(word.span()))) {
                lemmas.add(word.lemma());
            }
        }
        for (Word piece : predicate.pieces()) {
            lemmas.add(piece.lemma());
        }
        for (ModeCue cue : cues) {
            if (cue.type().equals(type) && cue.lemmas().stream().anyMatch(lemmas::contains)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }
}
