package org.relata;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.relation.RelationCandidate;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.model.Word;
import org.relata.resolve.time.EventTime;
import org.relata.resolve.time.TimeExpression;

/** When a tie holds. The time of what an office holder does is not the time of the office. */
final class RelationTimes {

    private static final Set<String> BEGINNINGS = Set.of("since", "from", "between");

    private RelationTimes() {}

    /**
     * The time on the words of the tie: for a noun what hangs on it or on its copula, for a verb that of its clause.
     *
     * @param found the times of the sentence
     */
    static @Nullable TimeSpan of(RelationCandidate candidate, List<TimeExpression> found) {
        Sentence sentence = candidate.sentence();
        Word carrier = candidate.carrier();
        List<TimeExpression> near = carrier.isVerb()
                ? found
                : found.stream()
                        .filter(time -> hangsOn(sentence, carrier, time.span()))
                        .filter(time -> isPredicate(sentence, carrier)
                                || time.span().begin() > carrier.span().end())
                        .toList();
        return EventTime.of(sentence, carrier, near)
                .map(TimeExpression::toTimeSpan)
                .orElse(null);
    }

    /** "In 2015 the president extended it" tells no time of the office; "in 2015 he was president" does. */
    private static boolean isPredicate(Sentence sentence, Word noun) {
        return sentence.child(noun, "cop").isPresent();
    }

    private static boolean hangsOn(Sentence sentence, Word carrier, Span time) {
        return sentence.words().stream()
                .filter(word -> time.overlaps(word.span()))
                .allMatch(word -> sentence.under(word, carrier));
    }

    /** Whether the time is the day on which the tie began: "since 2014", "became … in 2014". */
    static boolean tellsStart(RelationCandidate candidate, @Nullable TimeSpan time) {
        if (time == null || time.start() == null) {
            return false;
        }
        Word before = null;
        for (Word word : candidate.sentence().words()) {
            if (time.span().overlaps(word.span())) {
                boolean begins =
                        BEGINNINGS.contains(word.lemma()) || (before != null && BEGINNINGS.contains(before.lemma()));
                return begins || candidate.started();
            }
            before = word;
        }
        return candidate.started();
    }
}
