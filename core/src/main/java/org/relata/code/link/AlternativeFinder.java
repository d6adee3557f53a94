package org.relata.code.link;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Acts of which one took place, or one was meant: "whether … or …", "either … or …". */
final class AlternativeFinder {

    private static final int FARTHEST = 25;

    private final Sentence sentence;

    AlternativeFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The later of two is the alternative to the earlier.
     *
     * @param aims what acts of the sentence are said to be for: two aims of one act with "or" between them exclude each
     *     other, however the parser joins them
     */
    List<Tie> find(List<Tie> aims) {
        List<Tie> found = new ArrayList<>();
        for (int i = 1; i < aims.size(); i++) {
            Tie first = aims.get(i - 1);
            Tie second = aims.get(i);
            if (first.to().index() == second.to().index()) {
                add(first.from(), second.from(), found);
            }
        }
        for (Word word : sentence.words()) {
            if (word.is("conj") && (word.isVerb() || word.isNoun())) {
                sentence.head(word).ifPresent(first -> add(first, word, found));
            }
        }
        return List.copyOf(found);
    }

    private void add(Word first, Word second, List<Tie> found) {
        int from = Math.min(first.index(), second.index());
        int to = Math.max(first.index(), second.index());
        boolean known = found.stream()
                .anyMatch(tie -> tie.from().index() == to && tie.to().index() == from);
        if (known || to - from > FARTHEST) {
            return;
        }
        List<Word> between = sentence.words().subList(from, to);
        boolean and = between.stream().anyMatch(word -> word.lemma().equals("and") && word.head() == from);
        between.stream()
                .filter(word -> word.lemma().equals("or") && word.is("cc"))
                .findFirst()
                .filter(or -> !and && found.stream().noneMatch(tie -> tie.cue().contains(or)))
                .ifPresent(or ->
                        found.add(new Tie("alternative-to", sentence.word(to), sentence.word(from), List.of(or))));
    }
}
