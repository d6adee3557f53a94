package org.relata.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relata.data.DataNode;

/**
 * The words of a trigger: a verb or a noun, with what must stand by it.
 *
 * <p>Written on one line. A verb: {@code gun down}, {@code summarily execute}, {@code open obj:fire}, {@code pull out of:*},
 * {@code take obj:control of:*}. A noun, with its modifiers before it: {@code air strike}, {@code vote of:confidence}.
 *
 * @param source as written in the rule
 * @param lemma of the head word
 * @param needs what must stand by it; the more, the more specific
 */
public record Phrase(String source, boolean verb, String lemma, List<Need> needs) {

    /** "summarily execute": an adverb before the verb is a particle of it; "rally around" begins with its verb. */
    private static final String ADVERB = "ly";

    private static final Set<String> AFTER_VERBS = Set.of(
            "in", "to", "up", "out", "off", "on", "over", "into", "for", "with", "behind", "against", "around", "back");

    public Phrase {
        needs = List.copyOf(needs);
    }

    /** What must stand by the head word. */
    public sealed interface Need permits Particle, Modifier, Filler {}

    /** An adverb, particle or preposition that depends on the verb: {@code down}, {@code out}. */
    public record Particle(String word) implements Need {}

    /** A word that modifies the noun, before it. */
    public record Modifier(String lemma) implements Need {}

    /**
     * A dependent in this slot with one of these lemmas as its head.
     *
     * @param slot obj, xcomp or a preposition ({@code out_of} for two words)
     * @param lemmas empty for any
     * @param party whether the dependent is no piece of the trigger but may take part in the act: anything, or what is
     *     written with {@code @} ({@code storm obj:@parliament|embassy})
     */
    public record Filler(String slot, Set<String> lemmas, boolean party) implements Need {}

    /** Reads a phrase; faults are named at {@code at}. */
    static Phrase read(DataNode at, boolean verb, WordClasses classes) {
        String source = at.text().strip();
        List<String> plain = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        for (String item : source.split("\\s+", -1)) {
            int colon = item.indexOf(':');
            if (colon > 0) {
                needs.add(filler(at, item, colon, classes));
            } else if (!needs.isEmpty()) {
                throw at.fault("'" + item + "' stands behind a slot: plain words come first");
            } else {
                plain.add(item);
            }
        }
        if (plain.isEmpty() || plain.get(0).isEmpty()) {
            throw at.fault("a phrase begins with a plain word");
        }
        return verb ? verb(source, plain, needs) : noun(source, plain, needs);
    }

    private static Filler filler(DataNode at, String item, int colon, WordClasses classes) {
        String slot = item.substring(0, colon).replace('_', ' ');
        String words = item.substring(colon + 1);
        if (words.equals("*")) {
            return new Filler(slot, Set.of(), true);
        }
        boolean party = words.startsWith("@");
        return new Filler(slot, classes.expand(at, party ? words.substring(1) : words), party);
    }

    private static Phrase verb(String source, List<String> plain, List<Need> fillers) {
        List<Need> needs = new ArrayList<>();
        int head = plain.size() > 1 && plain.get(0).endsWith(ADVERB) && !AFTER_VERBS.contains(plain.get(1)) ? 1 : 0;
        for (int i = 0; i < plain.size(); i++) {
            if (i != head) {
                needs.add(new Particle(plain.get(i)));
            }
        }
        needs.addAll(fillers);
        return new Phrase(source, true, plain.get(head), needs);
    }

    private static Phrase noun(String source, List<String> plain, List<Need> fillers) {
        List<Need> needs = new ArrayList<>();
        for (String word : plain.subList(0, plain.size() - 1)) {
            needs.add(new Modifier(word));
        }
        needs.addAll(fillers);
        return new Phrase(source, false, plain.get(plain.size() - 1), needs);
    }
}
