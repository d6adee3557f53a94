package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "A day after the presidents met in Doha": the presidents met, and are nothing that the day came after. */
final class SubjectsBehindAfter implements Repair {

    private static final Set<String> MARKS = Set.of("after", "before", "since");

    private static final Set<String> IN_HEADLINES = Set.of("as", "after", "before", "while");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> FREE = Set.of("advcl", "conj", "dep", "parataxis");

    private final Set<String> spans;

    SubjectsBehindAfter(WordClasses classes) {
        this.spans = classes.words("time-span");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        List<Word> changed = new ArrayList<>();
        for (Word noun : sentence.words()) {
            if (isBehindSpan(sentence, noun) || isBehindAs(sentence, noun)) {
                next(sentence, noun).ifPresent(verb -> {
                    changed.add(Repair.move(noun, verb, "nsubj"));
                    changed.add(Repair.move(verb, sentence.word(verb.head()), "advcl"));
                    sentence.child(noun, "case").ifPresent(after -> changed.add(Repair.move(after, verb, "mark")));
                });
            }
        }
        return changed;
    }

    /** "Town falls as governor offers amnesty": headlines leave out what would tell a verb from a noun. */
    private static boolean isBehindAs(Sentence sentence, Word noun) {
        return sentence.isTitle() && noun.relation().equals("obl") && IN_HEADLINES.contains(sentence.preposition(noun));
    }

    /** "a day after the presidents", as a phrase of the day or of the verb before. */
    private boolean isBehindSpan(Sentence sentence, Word noun) {
        if (!(noun.relation().equals("nmod") || noun.relation().equals("obl"))
                || !MARKS.contains(sentence.preposition(noun))) {
            return false;
        }
        int mark = sentence.children(noun, "case").get(0).index();
        return mark > 0 && spans.contains(sentence.word(mark - 1).lemma());
    }

    /** The finite verb without a subject that follows right behind the noun and what hangs on it. */
    private static Optional<Word> next(Sentence sentence, Word noun) {
        int last = sentence.subtree(noun, child -> false).stream()
                .mapToInt(Word::index)
                .max()
                .orElse(noun.index());
        return Optional.of(last + 1)
                .filter(at -> at < sentence.words().size())
                .map(sentence::word)
                .filter(verb -> FINITE.contains(verb.tag()) && FREE.contains(verb.relation()))
                .filter(verb -> sentence.child(verb, "nsubj").isEmpty()
                        && sentence.child(verb, "mark").isEmpty());
    }
}
