package org.relata.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;
import org.relata.model.TimeSpan;

/**
 * A time expression as found and as resolved.
 *
 * @param text as written
 * @param span UTF-16 offsets into the document's text
 * @param value TIMEX3-like: {@code 2025-05-19}, {@code 2025-W20}, {@code P10Y}, {@code PRESENT_REF}; two values
 *     joined by a slash for a range; {@code X} stands for what is not known
 * @param start first day; null where it is open, no day of the calendar, or hangs on a day of publication not known
 * @param finish last day, inclusive; null likewise
 * @param precision UCDP's date_prec, 1 (day) to 5 (a year, longer, or open at an end); null when neither day is known
 * @param parts the simple expressions that a range or an open end ("since 2014") was put together from; empty for a
 *     simple one
 */
public record TimeExpression(
        String text,
        Span span,
        TimeKind kind,
        String value,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer precision,
        List<TimeExpression> parts) {

    /** Copies the list of parts. */
    public TimeExpression {
        parts = List.copyOf(parts);
    }

    static TimeExpression of(String text, Span span, Stretch stretch) {
        return of(text, span, stretch, List.of());
    }

    static TimeExpression of(String text, Span span, Stretch stretch, List<TimeExpression> parts) {
        return new TimeExpression(
                span.of(text),
                span,
                stretch.kind(),
                stretch.value(),
                stretch.start(),
                stretch.finish(),
                stretch.precision(),
                parts);
    }

    /** Whether at least one end is a known day. */
    public boolean resolved() {
        return start != null || finish != null;
    }

    /** The simple expressions in it: its parts, or itself. */
    public List<TimeExpression> simple() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** As the contract's time of a claim of the same sentence. */
    public TimeSpan toTimeSpan() {
        return new TimeSpan(text, span, start, finish, precision, false);
    }

    Stretch stretch() {
        return new Stretch(kind, value, start, finish);
    }
}
