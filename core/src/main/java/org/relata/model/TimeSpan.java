package org.relata.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as mentioned and as resolved.
 *
 * @param start first day; null where it is open or could not be resolved
 * @param finish last day, inclusive; null where it is open or could not be resolved
 * @param precision UCDP's date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 year or more; null where not resolved
 * @param inherited whether it was taken from another sentence, or from the act that this one is a part of
 */
public record TimeSpan(
        String text,
        Span span,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer precision,
        boolean inherited) {

    /** The same time, taken over from another act. */
    public TimeSpan takenOver() {
        return new TimeSpan(text, span, start, finish, precision, true);
    }
}
