package org.relata.corroborate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.relata.model.Toll;

/** A telling with all that comparing needs worked out once, so that a pair costs next to nothing. Immutable. */
public final class Prepared {

    final Telling telling;
    final Days days;
    final List<Party> actors;
    final List<Party> recipients;
    final WordSet words;
    final WordSet names;
    final WordSet headline;
    /** Stems of the trigger without light verbs. */
    final Set<String> trigger;
    /** The families that those are in, as bits. */
    final long families;
    /** Whether it tells what has other acts as its parts. */
    final boolean whole;

    private Prepared(Telling telling, Days days, ActorLines lines, FeatureTable features, WordTable table) {
        LocalDate day = days.isOpen() ? telling.published() : LocalDate.ofEpochDay(days.to());
        String title = telling.headline();
        this.telling = telling;
        this.days = days;
        this.actors =
                telling.actors().stream().map(one -> lines.party(one, day)).toList();
        this.recipients =
                telling.recipients().stream().map(one -> lines.party(one, day)).toList();
        List<String> tokens = WordSet.tokens(telling.sentence());
        this.words = WordSet.of(tokens, table);
        this.names = WordSet.names(tokens, table);
        this.headline = WordSet.of(title == null ? List.of() : WordSet.tokens(title), table);
        this.trigger = Triggers.stems(telling.trigger(), table);
        long bits = 0;
        for (String stem : trigger) {
            bits |= table.families(stem);
        }
        this.families = bits;
        this.whole = WordSet.tokens(telling.trigger()).stream()
                .map(WordTable::lower)
                .anyMatch(word -> features.isWhole(word) || features.isWhole(WordStem.of(word)));
    }

    private Prepared(Telling telling, Prepared like) {
        this.telling = telling;
        this.days = like.days;
        this.actors = like.actors;
        this.recipients = like.recipients;
        this.words = like.words;
        this.names = like.names;
        this.headline = like.headline;
        this.trigger = like.trigger;
        this.families = like.families;
        this.whole = like.whole;
    }

    /** The same with other tolls. */
    Prepared withTolls(List<Toll> tolls) {
        return new Prepared(telling.withTolls(tolls), this);
    }

    static Prepared of(Telling telling, ActorLines lines, FeatureTable features, WordTable table) {
        return new Prepared(telling, Days.of(telling), lines, features, table);
    }

    /** What it was made from. */
    public Telling telling() {
        return telling;
    }
}
