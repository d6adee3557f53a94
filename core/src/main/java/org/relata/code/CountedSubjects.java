package org.relata.code;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * "Between 15 and 20 civilians were killed", "close to 100 people died", "in excess of 40 were held": subjects that begin like an
 * adverbial, and that the parser takes for one.
 */
final class CountedSubjects {

    private static final Set<String> RANGE_BEGINS = Set.of("between", "from");
    private static final Set<String> RANGE_GOES_ON = Set.of("and", "to", "or");
    private static final Set<String> APPROXIMATE = Set.of("close", "upwards", "upward", "excess", "north");
    private static final Set<String> APPROXIMATE_LINKS = Set.of("to", "of");

    private CountedSubjects() {}

    /** The counted subject of the verb; empty where there is none, or another word is its subject. */
    static Optional<Word> of(Sentence sentence, Word verb) {
        boolean owned = sentence.children(verb, "nsubj").stream().anyMatch(child -> !isApproximate(child));
        if (owned) {
            return Optional.empty();
        }
        for (Word child : sentence.children(verb)) {
            if (child.index() > verb.index()) {
                break;
            }
            if (isApproximate(child)) {
                Optional<Word> counted = counted(sentence, child);
                if (counted.isPresent()) {
                    return counted;
                }
            } else if (child.is("obl") && isRange(sentence, child)) {
                return Optional.of(child);
            }
        }
        return ofVerbBefore(sentence, verb);
    }

    /** "Residents said between eight and ten herders had been shot": the parser hangs the herders on "said". */
    private static Optional<Word> ofVerbBefore(Sentence sentence, Word verb) {
        int first = sentence.children(verb).stream()
                .filter(child -> child.is("aux") && child.index() < verb.index())
                .mapToInt(Word::index)
                .min()
                .orElse(verb.index());
        if (first < 5) {
            return Optional.empty();
        }
        Word before = sentence.word(first - 1);
        boolean hangsOnAnother = before.is("obl")
                && before.isNoun()
                && sentence.head(before)
                        .filter(head -> head.isVerb() && head.index() < before.index())
                        .isPresent();
        return hangsOnAnother && isRange(sentence, before) ? Optional.of(before) : Optional.empty();
    }

    private static boolean isApproximate(Word word) {
        return APPROXIMATE.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** What "close to" or "in excess of" counts. */
    private static Optional<Word> counted(Sentence sentence, Word approximate) {
        return sentence.children(approximate).stream()
                .filter(child -> child.is("obl") || child.is("nmod"))
                .filter(child -> APPROXIMATE_LINKS.contains(sentence.preposition(child)))
                .filter(child -> child.index() > approximate.index() + 1)
                .filter(child -> isNumber(sentence.word(approximate.index() + 2)))
                .findFirst();
    }

    /** Whether the phrase is "between N and M people"; of two years it tells when. */
    private static boolean isRange(Sentence sentence, Word noun) {
        for (int i = noun.index() - 4; i >= 0 && i >= noun.index() - 8; i--) {
            if (RANGE_BEGINS.contains(sentence.word(i).text().toLowerCase(Locale.ROOT))) {
                return isNumber(sentence.word(i + 1)) && goesOn(sentence, i + 2, noun.index());
            }
        }
        return false;
    }

    private static boolean goesOn(Sentence sentence, int from, int noun) {
        for (int i = from; i < noun - 1; i++) {
            if (RANGE_GOES_ON.contains(sentence.word(i).text().toLowerCase(Locale.ROOT))) {
                return isNumber(sentence.word(i + 1));
            }
        }
        return false;
    }

    private static boolean isNumber(Word word) {
        return word.tag().equals("CD") && !isYear(word.text());
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(Character::isDigit);
    }
}
