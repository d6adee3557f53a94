package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import org.relata.lexicon.RuleBook;
import org.relata.lexicon.WordClasses;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Puts the trees of a document right, one repair after the other. Immutable; threads share one. */
public final class TreeCorrection {

    private final List<Repair> repairs;

    /** With the words that the repairs go by. */
    public TreeCorrection(RuleBook rules) {
        WordClasses classes = rules.classes();
        this.repairs = List.of(
                new HeadlineVerbs(classes),
                new HeadlineClauses(classes),
                new HeadlineSubjects(classes),
                new LiveRounds(),
                new JoinedVerbs(),
                new AccordingTo(),
                new ThatClauses(),
                new WhomTheySay(classes),
                new RelativesOfDeeds(classes, rules.natures()),
                new TornNumbers(),
                new AccusedDeeds(classes),
                new GerundObjects(classes),
                new DisputedCharges(classes),
                new WhoseClauses(),
                new SubjectsBehindAfter(classes),
                new ClausesBeforeSemicolon(),
                new ReducedPassives(),
                new FreeRelatives(),
                new EmphaticReflexives(),
                new SupposedDoers(classes),
                new SpeakersOwnWords(classes),
                new ResultsBehindAims(classes));
    }

    /** The same document, its trees put right; words, spans and names are the same. */
    public ParsedDocument correct(ParsedDocument document) {
        return new ParsedDocument(
                document.document(),
                document.sentences().stream().map(this::correct).toList());
    }

    /** The sentence with its tree put right; itself where nothing was wrong. */
    public Sentence correct(Sentence sentence) {
        Sentence corrected = sentence;
        for (Repair repair : repairs) {
            List<Word> changed = repair.in(corrected);
            corrected = changed.isEmpty() ? corrected : with(corrected, changed);
        }
        return corrected;
    }

    /** A repair that would close a circle is left out. */
    private static Sentence with(Sentence sentence, List<Word> changed) {
        List<Word> words = new ArrayList<>(sentence.words());
        changed.forEach(word -> words.set(word.index(), word));
        return words.stream().allMatch(word -> reachesRoot(words, word))
                ? new Sentence(sentence.index(), sentence.part(), sentence.span(), words, sentence.names())
                : sentence;
    }

    private static boolean reachesRoot(List<Word> words, Word word) {
        int at = word.index();
        for (int steps = 0; steps <= words.size(); steps++) {
            at = words.get(at).head();
            if (at < 0) {
                return true;
            }
        }
        return false;
    }
}
