package org.relata.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When a document was published: a day, or a time with its offset.
 *
 * @param date the day in the publisher's own offset
 * @param time the time, where it is known
 */
public record Published(LocalDate date, @Nullable OffsetDateTime time) {

    /** A day of which the time is not known. */
    public static Published on(LocalDate date) {
        return new Published(date, null);
    }

    /** A time; its day is the one in its own offset. */
    public static Published at(OffsetDateTime time) {
        return new Published(time.toLocalDate(), time);
    }

    /**
     * Reads ISO 8601: {@code 2025-05-19}, {@code 2025-05-19T08:30:00+02:00} or {@code 2025-05-19T08:30:00}. A time
     * without its offset is no moment: of it only the day is kept.
     *
     * @throws DateTimeException when the text is none of them
     */
    public static Published parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() <= 10) {
            return on(LocalDate.parse(trimmed));
        }
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(trimmed, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime time ? at(time) : on(LocalDate.from(read));
    }

    /** The form of the data contract, which {@link #parse} reads. */
    @Override
    public String toString() {
        return time == null ? date.toString() : time.toString();
    }
}
