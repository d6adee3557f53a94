package org.relata.resolve.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.TimeSpan;
import org.relata.model.Word;

/**
 * Which of a sentence's time expressions is the time of an event: the one that hangs on its trigger, else the one of
 * the clause that tells it. The time at which something was said is never the time of what was said.
 */
public final class EventTime {

    private static final TimeWords WORDS = TimeWords.builtIn();
    private static final Set<String> COUNTS = Set.of("toll", "number", "count");
    private static final int NONE = Integer.MAX_VALUE;
    private static final Set<String> ABOUT = Set.of("over", "for", "about");
    private static final int OF_RELATIVE = 12;
    private static final int OF_CLAUSE = 100;
    private static final int OF_CLAUSE_ABOVE = 200;

    private EventTime() {}

    /**
     * The event's time among what was found in its own sentence.
     *
     * @param trigger a word of the sentence
     * @param found what {@link TimeExpressions} found in it
     * @return empty when none of them is the event's
     */
    public static Optional<TimeExpression> of(Sentence sentence, Word trigger, List<TimeExpression> found) {
        TimeExpression best = null;
        int least = NONE;
        for (TimeExpression expression : found) {
            Word word = usable(expression) ? Attachment.top(sentence, expression.span()) : null;
            int distance = word == null ? NONE : distance(sentence, trigger, word);
            if (distance < least) {
                least = distance;
                best = expression;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The time that an event without one of its own takes over from earlier sentences: the last resolved expression
     * of at most a month. "Since 2014" and the like are not taken over.
     *
     * @param earlier what was found in the sentences before, in order
     * @return marked as inherited
     */
    public static Optional<TimeSpan> inherited(List<TimeExpression> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            TimeExpression expression = earlier.get(i);
            Integer precision = expression.precision();
            boolean dated = expression.kind() == TimeKind.DATE || expression.kind() == TimeKind.TIME;
            if (dated && precision != null && precision <= 4) {
                return Optional.of(new TimeSpan(
                        expression.text(),
                        expression.span(),
                        expression.start(),
                        expression.finish(),
                        precision,
                        true));
            }
        }
        return Optional.empty();
    }

    /** "Now", "daily" and a length that cannot be laid on the calendar date nothing. */
    private static boolean usable(TimeExpression expression) {
        if (expression.kind() == TimeKind.SET || expression.value().endsWith("_REF")) {
            return expression.resolved();
        }
        return expression.kind() != TimeKind.DURATION || expression.resolved();
    }

    /** How far the expression is from being the trigger's own; {@link #NONE} when it belongs to another event. */
    private static int distance(Sentence sentence, Word trigger, Word time) {
        if (time.head() != trigger.index() && ofToldNoun(trigger, time)) {
            return NONE;
        }
        if (time.head() == trigger.index() && isCounting(sentence, trigger)) {
            return NONE;
        }
        if (datesThing(sentence, trigger, time)) {
            return NONE;
        }
        if (isOfRelativeClause(sentence, trigger, time)) {
            return OF_RELATIVE;
        }
        int below = nominalSteps(sentence, time, trigger);
        if (below != NONE) {
            return below;
        }
        Word clause = Attachment.clause(sentence, trigger);
        Word ofTime = Attachment.clause(sentence, time);
        if (ofTime.index() == trigger.index()) {
            return 10;
        }
        if (ofTime.index() == clause.index()) {
            return sharesClause(sentence, trigger, clause, time)
                    ? OF_CLAUSE + Math.abs(time.index() - trigger.index())
                    : NONE;
        }
        return ofClauseAbove(sentence, trigger, clause, ofTime, time);
    }

    /** "Jailed over the 2004 massacre", "rejected the 2016 accord": the year tells which massacre, and not when they were jailed. */
    private static boolean datesThing(Sentence sentence, Word trigger, Word time) {
        Word thing = sentence.head(time).orElse(time);
        while (thing.is("compound") && thing.head() > thing.index()) {
            thing = sentence.word(thing.head());
        }
        if (!trigger.isVerb() || time.index() > thing.index() || thing.index() < trigger.index()) {
            return false;
        }
        boolean year = time.tag().equals("CD") && time.text().length() == 4;
        if (year && thing.is("obj") && thing.head() == trigger.index()) {
            return true;
        }
        Word at = thing;
        while (at.isNoun() && at.head() >= 0 && at.head() != trigger.index()) {
            if (ABOUT.contains(sentence.preposition(at))) {
                return sentence.under(at, trigger);
            }
            at = sentence.word(at.head());
        }
        return at.head() == trigger.index() && ABOUT.contains(sentence.preposition(at));
    }

    /** "the 2023 attack in which a guard was killed". */
    private static boolean isOfRelativeClause(Sentence sentence, Word trigger, Word time) {
        return trigger.relation().equals("acl:relcl")
                && time.head() == trigger.head()
                && time.index() < time.head()
                && sentence.children(trigger).stream()
                        .anyMatch(word -> word.tag().equals("WDT") && !word.is("nsubj"));
    }

    /** Steps from the time up to the trigger through words that are no predicate; NONE when it is not under it so. */
    private static int nominalSteps(Sentence sentence, Word time, Word trigger) {
        Word at = time;
        for (int steps = 1; steps <= sentence.words().size(); steps++) {
            Word head = sentence.head(at).orElse(null);
            if (head == null) {
                return NONE;
            }
            if (head.index() == trigger.index()) {
                return steps;
            }
            if (Attachment.isPredicate(sentence, head)) {
                return NONE;
            }
            at = head;
        }
        return NONE;
    }

    /** "The toll rose to 14 on Tuesday": nobody died on Tuesday. */
    private static boolean isCounting(Sentence sentence, Word trigger) {
        return WORDS.value("countverb", trigger.lemma()) != null
                && sentence.children(trigger, "nsubj").stream().anyMatch(word -> COUNTS.contains(word.lemma()));
    }

    /** "Condemned Sunday's attack": Sunday dates the attack alone. */
    private static boolean ofToldNoun(Word trigger, Word time) {
        return time.is("nmod:poss") && WORDS.value("tellingverb", trigger.lemma()) != null;
    }

    /** A noun under a verb of telling is not dated by it, nor by a time that hangs on another noun. */
    private static boolean sharesClause(Sentence sentence, Word trigger, Word clause, Word time) {
        if (trigger.index() == clause.index()) {
            return holder(sentence, time).index() == clause.index();
        }
        return WORDS.value("tellingverb", clause.lemma()) == null
                && holder(sentence, time).index() == clause.index();
    }

    /** What the time dates: the first word above it that is neither part of its own phrase nor another time. */
    private static Word holder(Sentence sentence, Word time) {
        Word head = sentence.head(time).orElse(time);
        return time.is("conj") || time.is("appos") || time.is("nummod") || time.is("flat")
                ? sentence.head(head).orElse(head)
                : head;
    }

    /**
     * Verbs joined by "and", infinitives and participles share the time of the verb above when they are one telling:
     * "began on Monday to shell", "attacked the town on Monday, killing three".
     */
    private static int ofClauseAbove(Sentence sentence, Word trigger, Word clause, Word ofTime, Word time) {
        Word at = clause;
        for (int steps = 1; steps <= sentence.words().size(); steps++) {
            Word head = shares(at) ? sentence.head(at).orElse(null) : null;
            if (head == null) {
                return shared(sentence, trigger, clause, ofTime, time);
            }
            at = Attachment.clause(sentence, head);
            if (at.index() == ofTime.index() && holder(sentence, time).index() == ofTime.index()) {
                return WORDS.value("tellingverb", at.lemma()) == null ? OF_CLAUSE_ABOVE + steps : NONE;
            }
        }
        return NONE;
    }

    /** Two verbs under one: the time of the last of a row joined by "and" serves the first too. */
    private static int shared(Sentence sentence, Word trigger, Word clause, Word ofTime, Word time) {
        boolean row = ofTime.is("conj")
                && ofTime.head() == clause.index()
                && sentence.child(ofTime, "nsubj").isEmpty()
                && time.index() > ofTime.index()
                && trigger.index() == clause.index();
        return row && WORDS.value("tellingverb", clause.lemma()) == null ? OF_CLAUSE_ABOVE + 50 : NONE;
    }

    private static boolean shares(Word clause) {
        boolean bare = clause.tag().equals("VBG")
                || clause.tag().equals("VB")
                || clause.tag().equals("VBN");
        return clause.is("xcomp")
                || clause.is("conj")
                || (bare && (clause.is("advcl") || (clause.is("acl") && !clause.is("acl:relcl"))));
    }
}
