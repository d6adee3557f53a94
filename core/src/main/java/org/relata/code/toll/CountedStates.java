package org.relata.code.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Numbers of those who are left in a state: "left 14 dead and at least 20 wounded". Headlines and agencies have it most, and a parser
 * hangs the numbers on whatever noun comes next, so that the order of the words is asked instead.
 */
final class CountedStates {

    private static final Set<String> JOINS = Set.of(",", ";", "and", "with", "while");
    private static final Set<String> PEOPLE = Set.of("person", "people", "other", "others", "more");
    private static final int LONGEST = 8;
    /** "Over 20,000 dead" sums up a war, whatever else the sentence tells of. */
    private static final int MOST_AT_ONCE = 20_000;

    private final QuantityWords words;
    private final QuantityReader quantities;

    CountedStates(QuantityWords words, QuantityReader quantities) {
        this.words = words;
        this.quantities = quantities;
    }

    /** How many are in the state of one of these words, where no toll that is known counts them, and in those listed behind it. */
    List<TollMention> of(Sentence sentence, Word carrier, List<Word> pieces, List<TollMention> known) {
        List<TollMention> tolls = new ArrayList<>();
        for (Word piece : pieces) {
            if (!piece.isNoun() && words.states().containsKey(text(piece))) {
                add(sentence, carrier, piece, number(sentence, piece.index() - 1), known, tolls);
                listed(sentence, carrier, piece.index(), known, tolls);
            }
        }
        return tolls;
    }

    private void listed(Sentence sentence, Word carrier, int from, List<TollMention> known, List<TollMention> tolls) {
        Word number = null;
        int last = from;
        for (int at = from + 1; at < sentence.words().size() && at - last <= LONGEST; at++) {
            Word word = sentence.word(at);
            if (isNumber(word)) {
                number = word;
            } else if (number != null && words.states().containsKey(text(word))) {
                add(sentence, carrier, word, number, known, tolls);
                number = null;
                last = at;
            } else if (!isBetween(sentence, word)) {
                return;
            }
        }
    }

    /** What may stand between one number and the next state: who they are, how sure the number is. */
    private boolean isBetween(Sentence sentence, Word word) {
        return JOINS.contains(text(word))
                || PEOPLE.contains(text(word))
                || Bound.covers(words, sentence, word.index())
                || text(word).equals("least")
                || text(word).equals("at")
                || text(word).equals("than");
    }

    private void add(
            Sentence sentence,
            Word carrier,
            Word state,
            @Nullable Word number,
            List<TollMention> known,
            List<TollMention> tolls) {
        String kind = words.states().get(text(state));
        Predicate<TollMention> same = toll -> toll.kind().equals(kind);
        if (kind == null
                || number == null
                || known.stream().anyMatch(same)
                || tolls.stream().anyMatch(same)) {
            return;
        }
        quantities
                .at(sentence, number)
                .ifPresent(of -> tolls.add(new TollMention(kind, of, null, null, scope(sentence, carrier, of))));
    }

    private String scope(Sentence sentence, Word carrier, Quantity quantity) {
        Integer low = quantity.low();
        return low != null && low >= MOST_AT_ONCE ? Scopes.CONFLICT : Scopes.of(words, sentence, carrier, quantity);
    }

    private @Nullable Word number(Sentence sentence, int at) {
        return at >= 0 && isNumber(sentence.word(at)) ? sentence.word(at) : null;
    }

    private boolean isNumber(Word word) {
        String text = text(word);
        return word.tag().equals("CD") || (words.vague().containsKey(text) && word.isNoun());
    }

    private static String text(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
