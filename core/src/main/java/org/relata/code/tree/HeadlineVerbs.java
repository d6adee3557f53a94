package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * The verbs of headlines: "Gunmen kill 17, abduct priest" tells two deeds and no aim; in "Court jails rebel" the verb looks like the
 * plural of a noun.
 */
final class HeadlineVerbs implements Repair {

    private static final Set<String> JOINED = Set.of("conj", "advcl", "xcomp");

    private final Set<String> verbs;

    HeadlineVerbs(WordClasses classes) {
        this.verbs = classes.words("headline-verb");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        if (!sentence.isTitle()) {
            return List.of();
        }
        List<Word> changed = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.tag().equals("VB") && JOINED.contains(word.relation()) && isJoined(sentence, word)) {
                changed.add(Repair.tagged(Repair.move(word, sentence.word(word.head()), "conj"), "VBP"));
            }
            first(sentence, word).ifPresent(first -> {
                changed.add(Repair.tagged(root(first), "VBP"));
                changed.add(Repair.tagged(Repair.move(word, first, "conj"), "VBP"));
            });
            if (word.tag().equals("NNS") && verbs.contains(word.lemma())) {
                verb(sentence, word, changed);
            }
        }
        return changed;
    }

    /** "Guards kill nine, burn mill": of two bare verbs the parser takes the last for the head; this is the first. */
    private static Optional<Word> first(Sentence sentence, Word last) {
        return sentence.children(last, "advcl").stream()
                .filter(verb ->
                        last.head() < 0 && last.tag().equals("VB") && verb.tag().equals("VB"))
                .filter(verb -> verb.index() < last.index()
                        && sentence.child(verb, "nsubj").isPresent()
                        && sentence.child(verb, "mark").isEmpty()
                        && sentence.child(last, "nsubj").isEmpty()
                        && sentence.child(last, "aux").isEmpty())
                .findFirst();
    }

    private static Word root(Word word) {
        return new Word(word.index(), word.span(), word.text(), word.lemma(), word.tag(), -1, "root");
    }

    /** Whether the bare verb stands behind a comma and a finite verb, and nothing introduces it. */
    private static boolean isJoined(Sentence sentence, Word verb) {
        boolean bare = sentence.children(verb).stream()
                .noneMatch(child -> child.tag().equals("TO") || child.is("aux") || child.is("mark"));
        return bare
                && Repair.isBehindComma(sentence, verb)
                && sentence.head(verb)
                        .filter(first -> first.index() < verb.index()
                                && (first.tag().equals("VBP") || first.tag().equals("VBZ")))
                        .isPresent();
    }

    /**
     * "Court jails rebel": in a headline without a verb, a plural with a noun right before, and at its head or right behind it another
     * noun.
     */
    private static void verb(Sentence sentence, Word word, List<Word> changed) {
        if (word.index() == 0 || sentence.words().stream().anyMatch(HeadlineVerbs::isFinite)) {
            return;
        }
        Word subject = sentence.word(word.index() - 1);
        Optional<Word> object = object(sentence, word);
        if (!subject.isNoun() || subject.head() != word.index() || object.isEmpty()) {
            return;
        }
        changed.add(Repair.tagged(root(word), "VBZ"));
        changed.add(Repair.move(subject, word, "nsubj"));
        changed.add(Repair.move(object.get(), word, "obj"));
        sentence.children(word).stream()
                .filter(child -> child.index() < subject.index())
                .forEach(child -> changed.add(Repair.move(child, subject, child.relation())));
    }

    private static Optional<Word> object(Sentence sentence, Word word) {
        if (word.head() < 0) {
            return sentence.children(word).stream()
                    .filter(noun -> noun.isNoun() && noun.index() > word.index())
                    .filter(noun -> !noun.is("nmod") && !Repair.isBetween(sentence, ",", word, noun))
                    .findFirst();
        }
        return sentence.head(word)
                .filter(noun -> noun.head() < 0 && noun.index() > word.index())
                .filter(noun -> noun.isNoun() || noun.tag().equals("JJ"))
                .filter(noun -> !Repair.isBetween(sentence, ",", word, noun));
    }

    private static boolean isFinite(Word word) {
        return word.tag().equals("VBZ")
                || word.tag().equals("VBP")
                || word.tag().equals("VBD")
                || word.tag().equals("MD");
    }
}
