package org.relata.code.toll;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * The toll of an act as a sentence sums it up: "the death toll of the raid has risen to 24", "the number of people killed in the attack
 * reached 63", "a medic put the death toll at 23".
 */
final class RunningToll {

    private static final Set<String> UP_TO = Set.of("to", "at");
    private static final Set<String> NUMBER = Set.of("number", "total");
    private static final int DEEPEST = 3;

    private final QuantityWords words;
    private final QuantityReader quantities;

    RunningToll(QuantityWords words, QuantityReader quantities) {
        this.words = words;
        this.quantities = quantities;
    }

    /**
     * @param act the word that tells the act
     * @param kind what the act's rule counts; null where it counts nothing
     */
    Optional<TollMention> of(Sentence sentence, Word act, @Nullable String kind) {
        Word tally = words.tallies().containsKey(act.lemma()) ? act : tally(sentence, act);
        if (tally == null || !(tally.is("nsubj") || tally.relation().equals("obj"))) {
            return Optional.empty();
        }
        String counted = NUMBER.contains(tally.lemma()) ? kind : kind(sentence, tally);
        return counted == null
                ? Optional.empty()
                : sentence.head(tally)
                        .filter(verb -> (tally.is("nsubj") ? words.reaching() : words.putting()).contains(verb.lemma()))
                        .flatMap(verb -> reached(sentence, verb))
                        .map(quantity -> new TollMention(
                                counted, quantity, null, null, Scopes.of(words, sentence, act, quantity)));
    }

    /** The noun that sums up, above the act: "toll" over "raid", "number" over "people" over "killed". */
    private @Nullable Word tally(Sentence sentence, Word act) {
        Word word = act;
        for (int depth = 0; depth < DEEPEST; depth++) {
            boolean belongs = word.is("nmod") || word.is("acl") || word.is("compound");
            Word above = belongs ? sentence.head(word).orElse(null) : null;
            if (above == null) {
                return null;
            }
            if (words.tallies().containsKey(above.lemma()) || NUMBER.contains(above.lemma())) {
                return above;
            }
            word = above;
        }
        return null;
    }

    /** "Death toll" counts the dead, "casualty toll" both. */
    private @Nullable String kind(Sentence sentence, Word tally) {
        for (Word before : sentence.children(tally, "compound")) {
            String kind = words.results().get(before.lemma());
            if (kind != null) {
                return kind;
            }
        }
        return words.tallies().get(tally.lemma());
    }

    private Optional<Quantity> reached(Sentence sentence, Word verb) {
        for (Word child : sentence.children(verb)) {
            boolean goal = child.is("obl") && UP_TO.contains(sentence.preposition(child));
            boolean after = child.index() > verb.index();
            boolean reached = child.relation().equals("obj") && words.reaching().contains(verb.lemma());
            if (after && (goal || reached)) {
                Optional<Quantity> quantity = quantities.counted(sentence, child);
                if (quantity.isPresent()) {
                    return quantity;
                }
            }
        }
        return Optional.empty();
    }
}
