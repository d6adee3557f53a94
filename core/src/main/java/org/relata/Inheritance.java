package org.relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.resolve.place.EventPlace;
import org.relata.resolve.time.EventTime;
import org.relata.resolve.time.TimeExpression;

/**
 * Place and time that a sentence does not repeat: an act that took place somewhere takes over those of the two sentences
 * before it, or of the dateline where it stands in the lead. What is taken over is marked as inherited.
 */
final class Inheritance {

    private static final Set<String> PHYSICAL = Set.of("ASSAULT", "COERCE", "PROTEST");
    private static final Set<Status> OPEN =
            Set.of(Status.PLANNED, Status.HYPOTHETICAL, Status.QUESTION, Status.OPINION);
    private static final int SENTENCES_BACK = 2;

    private final DocumentReading reading;

    Inheritance(DocumentReading reading) {
        this.reading = reading;
    }

    /** The place itself, or one taken over where the act is one that took place. */
    @Nullable
    PlaceRef place(@Nullable PlaceRef own, Sentence sentence, String type, Status status) {
        return own != null || !takesPlace(type, status)
                ? own
                : EventPlace.inherited(sentence, reading.places()).orElse(null);
    }

    /** The time itself, or one taken over where the act is one that took place. */
    @Nullable
    TimeSpan time(@Nullable TimeSpan own, Sentence sentence, String type, Status status) {
        return own != null || !takesPlace(type, status) ? own : before(sentence).orElse(null);
    }

    private static boolean takesPlace(String type, Status status) {
        return PHYSICAL.contains(type) && !OPEN.contains(status);
    }

    private Optional<TimeSpan> before(Sentence sentence) {
        List<TimeExpression> earlier = new ArrayList<>();
        for (Sentence other : reading.parsed().sentences()) {
            int back = sentence.index() - other.index();
            if (back >= 1 && back <= SENTENCES_BACK && other.part().equals(sentence.part())) {
                earlier.addAll(reading.times(other));
            }
        }
        return EventTime.inherited(earlier);
    }
}
