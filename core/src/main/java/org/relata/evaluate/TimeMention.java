package org.relata.evaluate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;
import org.relata.model.TimeSpan;

/**
 * A time expression as found.
 *
 * @param value TIMEX3 value ({@code 1998-12}, {@code P2W}, {@code PRESENT_REF}); null where only days are known
 * @param start first day, or null
 * @param finish last day, inclusive, or null
 */
public record TimeMention(
        Span span,
        @Nullable String value,
        @Nullable LocalDate start,
        @Nullable LocalDate finish) {

    /** A resolved time of the model, which has days and no TIMEX3 value. */
    public static TimeMention of(TimeSpan time) {
        return new TimeMention(time.span(), null, time.start(), time.finish());
    }
}
