package org.relata.code.toll;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Over what time people are counted: in one event, in a period, or in the whole conflict.
 *
 * <p>"500,000 since 2011" is never the toll of the raid that the sentence before told of.
 */
final class Scopes {

    static final String EVENT = "event";
    private static final String PERIOD = "period";
    static final String CONFLICT = "conflict";

    private static final Set<String> DURING = Set.of("in", "over", "during", "throughout", "within");

    private Scopes() {}

    static String of(QuantityWords words, Sentence sentence, Word carrier, Quantity quantity) {
        Integer low = quantity.low() == null ? quantity.best() : quantity.low();
        boolean several = low == null || low > 1;
        if (!several) {
            return EVENT;
        }
        for (Word child : sentence.children(carrier)) {
            String scope = of(words, sentence, child);
            if (!scope.equals(EVENT)) {
                return scope;
            }
        }
        return isCostOfWar(words, sentence, carrier) ? CONFLICT : EVENT;
    }

    /** "The war left 70,000 dead", "a conflict that has killed thousands". */
    private static boolean isCostOfWar(QuantityWords words, Sentence sentence, Word carrier) {
        boolean subject = sentence.children(carrier, "nsubj").stream()
                .anyMatch(child -> words.wars().contains(child.lemma()));
        boolean relative = carrier.is("acl")
                && sentence.head(carrier)
                        .filter(head -> words.wars().contains(head.lemma()))
                        .isPresent();
        return subject || relative;
    }

    private static String of(QuantityWords words, Sentence sentence, Word child) {
        String preposition = sentence.preposition(child);
        boolean clause = sentence.children(child, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("since"));
        if (clause || preposition.equals("since") || isSince(sentence, child)) {
            boolean ofWar = any(sentence, child, word -> words.wars().contains(word.lemma()) || isYear(word));
            return ofWar ? CONFLICT : PERIOD;
        }
        // "killed by a mine left over from the war": not in the war.
        if (DURING.contains(preposition)
                && sentence.subtree(child, word -> word.is("acl")).stream()
                        .anyMatch(word -> words.wars().contains(word.lemma()))) {
            return CONFLICT;
        }
        boolean adverbial = child.is("obl") || child.is("advmod") || child.is("nmod");
        boolean whole = DURING.contains(preposition) || (preposition.isEmpty() && adverbial);
        String text = text(sentence, child);
        boolean past = text.contains(" ago ") || text.contains(" later ");
        return whole && !past && words.periods().stream().anyMatch(text::contains) ? PERIOD : EVENT;
    }

    /** "since" may hang on the verb by itself, before a year: "have been killed since 2011". */
    private static boolean isSince(Sentence sentence, Word child) {
        return child.lemma().equals("since")
                && child.index() + 1 < sentence.words().size();
    }

    private static boolean isYear(Word word) {
        return word.text().matches("(19|20)\\d\\d");
    }

    private static boolean any(Sentence sentence, Word top, Predicate<Word> wanted) {
        return sentence.subtree(top, child -> false).stream().anyMatch(wanted);
    }

    /** The words under the child, one space between two and around them all. */
    private static String text(Sentence sentence, Word top) {
        List<Word> under = sentence.subtree(top, child -> child.relation().equals("conj"));
        StringBuilder text = new StringBuilder(" ");
        under.forEach(word -> text.append(word.text().toLowerCase(Locale.ROOT)).append(' '));
        return text.toString();
    }
}
