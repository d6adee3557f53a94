package org.relata;

import java.util.List;
import org.relata.code.Candidate;
import org.relata.code.certainty.HolderMention;
import org.relata.code.certainty.Reading;
import org.relata.code.certainty.Scale;
import org.relata.model.Certainty;
import org.relata.model.Status;

/**
 * A negation that belongs to the trigger negates no more than that: "will not attend" is a refusal that is made, "did nothing" a
 * failure that took place.
 */
final class TriggerPolarity {

    private static final List<String> NEGATED = List.of(" neg:", "obj:nothing", "obj:little");

    private TriggerPolarity() {}

    static Reading of(Candidate candidate, Reading reading) {
        if (!isNegated(candidate)) {
            return reading;
        }
        return new Reading(
                positive(reading.certainty()),
                positive(reading.forAuthor()),
                reading.status() == Status.DENIED ? Status.ASSERTED : reading.status(),
                reading.attempt(),
                reading.cues());
    }

    static List<HolderMention> of(Candidate candidate, List<HolderMention> chain) {
        if (!isNegated(candidate)) {
            return chain;
        }
        return chain.stream()
                .map(holder ->
                        new HolderMention(holder.source(), holder.cue(), holder.act(), positive(holder.certainty())))
                .toList();
    }

    private static boolean isNegated(Candidate candidate) {
        return NEGATED.stream().anyMatch(candidate.phrase()::contains);
    }

    private static Certainty positive(Certainty certainty) {
        return certainty.factuality() < 0 ? Scale.opposite(certainty) : certainty;
    }
}
