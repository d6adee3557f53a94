package org.relata.resolve.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * What "the raid", "the attack", "this" point back to: the nearest act before them that fits, by the first of these steps that
 * finds one.
 *
 * <ol>
 *   <li>repeated noun: "a raid … the raid"
 *   <li>noun of the verb: "bombed … the bombing"
 *   <li>general noun: "an ambush … the attack", close by and of a type that the noun covers
 *   <li>this or that: the main act of the clause or sentence before
 * </ol>
 *
 * <p>Number, names and days that the phrase gives must fit. Immutable, safe for threads.
 */
public final class EventReferences {

    /** How far back a general noun or a pronoun reaches, in sentences. */
    private static final int NEAR = 4;

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final EventWords words;

    private EventReferences(EventWords words) {
        this.words = words;
    }

    /** With the built-in words. */
    public static EventReferences builtIn() {
        return new EventReferences(ReferenceWords.builtIn().events());
    }

    /**
     * The act before that this one is a mention of; empty for an act that is told for the first time.
     *
     * @param mention a noun with its article ("the raid"), or a pronoun ("this")
     * @param acts other acts of the document, in any order
     */
    public Optional<EventLink> antecedent(EventMention mention, List<EventMention> acts) {
        Word head = mention.head();
        List<EventMention> before = acts.stream()
                .filter(act -> act.isBefore(mention))
                .sorted(Comparator.comparing((EventMention act) -> act.head().span())
                        .reversed())
                .toList();
        if (head.tag().equals("DT")) {
            return mainAct(mention, before);
        }
        if (!head.isNoun() || !points(mention)) {
            return Optional.empty();
        }
        Optional<EventLink> found =
                first(mention, before, "repeated noun", act -> act.head().isNoun() && sameLemma(act, head));
        if (found.isEmpty()) {
            found = first(
                    mention,
                    before,
                    "noun of the verb",
                    act -> !act.head().isNoun()
                            && words.isOf(head.lemma(), act.head().lemma()));
        }
        return found.isPresent() ? found : first(mention, before, "general noun", act -> covers(mention, act));
    }

    private static boolean sameLemma(EventMention act, Word head) {
        return act.head().lemma().equals(head.lemma());
    }

    private boolean covers(EventMention mention, EventMention act) {
        String type = act.type();
        return type != null
                && distance(mention, act) <= NEAR
                && words.names(mention.head().lemma(), type);
    }

    private static int distance(EventMention mention, EventMention act) {
        return mention.sentence().index() - act.sentence().index();
    }

    private Optional<EventLink> first(
            EventMention mention, List<EventMention> before, String step, Predicate<EventMention> fits) {
        return before.stream()
                .filter(act -> fits.test(act) && sameNumber(mention, act) && sameSetting(mention, act))
                .findFirst()
                .map(act -> new EventLink(mention, act, step));
    }

    /** Whether the noun has an article that points, and nothing that says another act is meant. */
    private boolean points(EventMention mention) {
        Sentence sentence = mention.sentence();
        boolean pointed = false;
        for (Word child : sentence.children(mention.head())) {
            pointed |= child.is("det") && POINTING.contains(child.lemma());
            if (words.isOther(child.lemma())) {
                return false;
            }
        }
        return pointed;
    }

    /** "the raid" is not one of several raids; a verb has no number. */
    private static boolean sameNumber(EventMention mention, EventMention act) {
        return !act.head().isNoun() || act.head().tag().equals(mention.head().tag()) || !sameLemma(act, mention.head());
    }

    /** Names and days of the phrase stand in the act's sentence too; a sentence without a day fits any. */
    private static boolean sameSetting(EventMention mention, EventMention act) {
        Sentence sentence = mention.sentence();
        for (Word word : sentence.subtree(mention.head(), child -> child.is("acl") || child.is("conj"))) {
            Optional<Name> name = sentence.nameAt(word);
            boolean day = name.map(n -> n.type().equals("DATE")).orElse(false);
            boolean says =
                    day || (name.isPresent() && word.isProper() && name.get().last() == word.index());
            boolean silent = day
                    && act.sentence().names().stream().noneMatch(n -> n.type().equals("DATE"));
            boolean there = act.sentence().words().stream()
                    .anyMatch(other -> other.lemma().equals(word.lemma()));
            if (says && !silent && !there) {
                return false;
            }
        }
        return true;
    }

    /** What "this" stands for: the act nearest to the top of the last sentence, or clause, that tells one. */
    private static Optional<EventLink> mainAct(EventMention mention, List<EventMention> before) {
        if (mention.head().is("det") || before.isEmpty()) {
            return Optional.empty();
        }
        Sentence last = before.get(0).sentence();
        if (mention.sentence().index() - last.index() > 1) {
            return Optional.empty();
        }
        return before.stream()
                .filter(act -> act.sentence().equals(last))
                .min(Comparator.comparingInt(EventReferences::depth))
                .map(act -> new EventLink(mention, act, "this or that"));
    }

    private static int depth(EventMention act) {
        int depth = 0;
        Optional<Word> above = act.sentence().head(act.head());
        while (above.isPresent() && depth < act.sentence().words().size()) {
            depth++;
            above = act.sentence().head(above.get());
        }
        return depth;
    }
}
