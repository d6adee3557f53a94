package org.relata.corroborate;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words of triggers. */
final class Triggers {

    private Triggers() {}

    /** The stems that say what was done: light verbs only where there is nothing else. */
    static Set<String> stems(String trigger, WordTable table) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> telling = new LinkedHashSet<>();
        for (String token : WordSet.tokens(trigger)) {
            String lower = WordTable.lower(token);
            String stem = WordStem.of(lower);
            all.add(stem);
            if (!table.isLight(stem) && table.weight(lower, false) > 0) {
                telling.add(stem);
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    /** 1 for the same word, less for words of one act, -1 for others. */
    static double fit(Prepared one, Prepared other) {
        if (one.trigger.isEmpty() || other.trigger.isEmpty()) {
            return 0;
        }
        for (String stem : one.trigger) {
            if (other.trigger.contains(stem)) {
                return 1;
            }
        }
        return (one.families & other.families) != 0 ? 0.6 : -1;
    }
}
