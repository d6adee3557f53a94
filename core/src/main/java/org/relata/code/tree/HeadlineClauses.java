package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "Two killed as police fire on marchers", "Nine dead after army shells village": clauses of headlines whose verb looks like a noun. */
final class HeadlineClauses implements Repair {

    private static final Set<String> MEANWHILE = Set.of("as", "while");
    private static final Set<String> MARKS = Set.of("as", "while", "after", "before");

    private final Set<String> verbs;

    HeadlineClauses(WordClasses classes) {
        this.verbs = classes.words("headline-verb");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        if (!sentence.isTitle()) {
            return List.of();
        }
        List<Word> changed = new ArrayList<>();
        for (Word verb : sentence.words()) {
            if (verb.isNoun() && verb.index() > 0 && verb.head() >= 0 && verbs.contains(verb.lemma())) {
                second(sentence, verb, changed);
                Word subject = sentence.word(verb.index() - 1);
                if (subject.isNoun() && subject.head() == verb.index()) {
                    repair(sentence, subject, verb, changed);
                }
            }
        }
        return changed;
    }

    /** "Troops kill 32, rescue 15 hostages": a second deed behind the comma, and whom it was done to. */
    private static void second(Sentence sentence, Word verb, List<Word> changed) {
        Optional<Word> first = sentence.words().stream()
                .filter(word -> word.head() < 0
                        && (word.tag().equals("VBP") || word.tag().equals("VBZ")))
                .filter(word -> word.index() < verb.index())
                .findFirst();
        boolean behind =
                verb.is("appos") && sentence.word(verb.index() - 1).text().equals(",");
        if (first.isEmpty() || !behind) {
            return;
        }
        sentence.words().stream()
                .filter(noun -> noun.isNoun() && noun.index() > verb.index() && noun.head() <= verb.index())
                .filter(noun -> noun.head() == verb.head() || noun.head() == verb.index())
                .filter(noun -> !Repair.isBetween(sentence, ",", verb, noun)
                        && sentence.preposition(noun).isEmpty())
                .findFirst()
                .ifPresent(noun -> {
                    changed.add(Repair.tagged(Repair.move(verb, first.get(), "conj"), "VBP"));
                    changed.add(Repair.move(noun, verb, "obj"));
                });
    }

    private static void repair(Sentence sentence, Word subject, Word verb, List<Word> changed) {
        Word head = sentence.word(verb.head());
        Optional<Word> own = mark(sentence, verb, MEANWHILE);
        boolean object = verb.is("compound") && verb.tag().equals("NNS") && head.isNoun() && head.head() >= 0;
        Optional<Word> ofObject = object ? mark(sentence, head, MARKS) : Optional.empty();
        if (own.isPresent()) {
            clause(subject, verb, own.get(), head, changed);
            sentence.children(head, "obl").stream()
                    .filter(phrase -> phrase.index() > verb.index())
                    .forEach(phrase -> changed.add(Repair.move(phrase, verb, "obl")));
        } else if (ofObject.isPresent()) {
            clause(subject, verb, ofObject.get(), sentence.word(head.head()), changed);
            changed.add(Repair.move(head, verb, "obj"));
        }
    }

    private static Optional<Word> mark(Sentence sentence, Word noun, Set<String> marks) {
        return sentence.children(noun, "case").stream()
                .filter(word -> marks.contains(word.lemma()))
                .findFirst();
    }

    private static void clause(Word subject, Word verb, Word mark, Word above, List<Word> changed) {
        changed.add(Repair.tagged(Repair.move(verb, above, "advcl"), verb.tag().equals("NNS") ? "VBZ" : "VBP"));
        changed.add(Repair.move(subject, verb, "nsubj"));
        changed.add(Repair.move(mark, verb, "mark"));
    }
}
