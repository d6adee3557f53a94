package org.relata.app.feeds;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long who fails is left alone. Pure. */
final class BackOff {

    /** However often it fails: it is asked again after so long. */
    static final Duration CEILING = Duration.ofHours(6);

    /** A server that asks for more than this is asked again all the same. */
    static final Duration LONGEST_WISH = Duration.ofDays(1);

    private BackOff() {}

    /**
     * The time until the next try: twice as long after each failure, up to {@link #CEILING}, or what the server wishes
     * where that is longer, up to {@link #LONGEST_WISH}.
     *
     * @param failures in a row, the last one counted
     */
    static Duration after(int failures, Duration every, Optional<Duration> wish) {
        Duration own = every;
        for (int i = 0; i < failures && own.compareTo(CEILING) < 0; i++) {
            own = own.multipliedBy(2);
        }
        Duration most = every.compareTo(CEILING) > 0 ? every : CEILING;
        own = own.compareTo(most) > 0 ? most : own;
        Duration wanted = wish.orElse(Duration.ZERO);
        return wanted.compareTo(own) > 0 ? wanted : own;
    }

    /** What {@code Retry-After} says, as seconds or as a date; empty where it says nothing of use. */
    static Optional<Duration> wish(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) {
            return Optional.empty();
        }
        String text = retryAfter.strip();
        try {
            Duration wish = text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            if (wish.isNegative() || wish.isZero()) {
                return Optional.empty();
            }
            return Optional.of(wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
