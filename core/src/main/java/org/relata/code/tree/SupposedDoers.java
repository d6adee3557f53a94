package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "On Tuesday gunmen believed to be rebels killed nine": the gunmen killed; nobody says who believes it. */
final class SupposedDoers implements Repair {

    private static final Set<String> CASES = Set.of("on", "in", "at", "during", "since", "by");

    private final Set<String> supposing;

    SupposedDoers(WordClasses classes) {
        this.supposing = classes.words("supposing");
    }

    @Override
    public List<Word> in(Sentence sentence) {
        for (Word verb : sentence.words()) {
            if (supposing.contains(verb.lemma()) && isBare(sentence, verb)) {
                Word noun = sentence.word(verb.index() - 1);
                Optional<Word> deed =
                        noun.isNoun() && noun.head() == verb.index() ? deed(sentence, verb) : Optional.empty();
                if (deed.isPresent()) {
                    return changed(sentence, noun, verb, deed.get());
                }
                Optional<Word> above = noun.head() < 0 ? Optional.empty() : deedAbove(sentence, noun, verb);
                if (above.isPresent()) {
                    return days(sentence, noun, above.get());
                }
            }
        }
        return List.of();
    }

    /** A past form with an infinitive behind it, without an auxiliary. */
    private static boolean isBare(Sentence sentence, Word verb) {
        return verb.index() > 0
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && sentence.child(verb, "aux").isEmpty()
                && sentence.child(verb, "xcomp")
                        .filter(aim -> aim.index() > verb.index())
                        .isPresent();
    }

    /** The first finite verb without a subject behind the infinitive. */
    private static Optional<Word> deed(Sentence sentence, Word verb) {
        int aim = sentence.child(verb, "xcomp").map(Word::index).orElse(verb.index());
        for (int at = aim + 1; at < sentence.words().size(); at++) {
            Word word = sentence.word(at);
            if (word.is("punct")) {
                return Optional.empty();
            }
            if (word.tag().equals("VBD")
                    || word.tag().equals("VBZ")
                    || word.tag().equals("VBP")) {
                boolean free = !word.is("aux") && sentence.child(word, "nsubj").isEmpty();
                return free ? Optional.of(word) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "On Sunday men suspected to be rebels burned a mill": the clause stands right, its subject behind "on" does not. */
    private static Optional<Word> deedAbove(Sentence sentence, Word noun, Word verb) {
        return sentence.head(noun)
                .filter(deed -> verb.is("acl")
                        && verb.head() == noun.index()
                        && noun.relation().equals("obl"))
                .filter(deed -> deed.isVerb() && deed.index() > verb.index())
                .filter(deed -> sentence.child(deed, "nsubj").isEmpty())
                .filter(deed -> !days(sentence, noun, deed).isEmpty());
    }

    /** The noun as the subject, and the day before it as the time; none where no day is before it. */
    private static List<Word> days(Sentence sentence, Word noun, Word deed) {
        List<Word> changed = new ArrayList<>();
        sentence.child(noun, "case")
                .filter(word -> CASES.contains(word.lemma()))
                .ifPresent(preposition -> day(sentence, noun, preposition).ifPresent(day -> {
                    changed.add(Repair.move(noun, deed, "nsubj"));
                    changed.add(Repair.move(preposition, day, "case"));
                    changed.add(Repair.move(day, deed, "obl"));
                }));
        return changed;
    }

    private static List<Word> changed(Sentence sentence, Word noun, Word verb, Word deed) {
        List<Word> changed = new ArrayList<>();
        changed.add(Repair.inPlaceOf(verb, deed));
        changed.add(Repair.move(verb, noun, "acl"));
        changed.add(Repair.move(noun, deed, "nsubj"));
        changed.addAll(days(sentence, noun, deed));
        return changed;
    }

    /** "On Tuesday gunmen": the day is no part of who they are. */
    private static Optional<Word> day(Sentence sentence, Word noun, Word preposition) {
        return sentence.children(noun).stream()
                .filter(child -> child.index() == preposition.index() + 1 && child.index() < noun.index())
                .filter(child -> sentence.nameAt(child)
                        .filter(name -> name.type().equals("DATE"))
                        .isPresent())
                .findFirst();
    }
}
