package org.relata.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Instant NOW = Instant.parse("2025-05-19T08:00:00Z");

    private static Duration after(int failures) {
        return BackOff.after(failures, EVERY, Optional.empty());
    }

    @Test
    void doublesWithEachFailureUpToSixHours() {
        assertThat(after(1)).hasMinutes(30);
        assertThat(after(2)).hasMinutes(60);
        assertThat(after(5)).hasHours(6);
        assertThat(after(100_000)).hasHours(6);
        assertThat(BackOff.after(3, Duration.ofDays(1), Optional.empty())).hasDays(1);
    }

    @Test
    void aWishIsHeededWhereItIsLongerButNotForEver() {
        assertThat(BackOff.after(1, EVERY, Optional.of(Duration.ofHours(9)))).hasHours(9);
        assertThat(BackOff.after(1, EVERY, Optional.of(Duration.ofSeconds(1)))).hasMinutes(30);
        assertThat(BackOff.wish("999999999", NOW)).contains(Duration.ofDays(1));
    }

    @Test
    void readsSecondsAndDates() {
        assertThat(BackOff.wish(" 120 ", NOW)).contains(Duration.ofMinutes(2));
        assertThat(BackOff.wish("Mon, 19 May 2025 09:00:00 GMT", NOW)).contains(Duration.ofHours(1));
        assertThat(BackOff.wish("Mon, 19 May 2025 07:00:00 GMT", NOW)).isEmpty();
        assertThat(BackOff.wish("soon", NOW)).isEmpty();
        assertThat(BackOff.wish("-5", NOW)).isEmpty();
        assertThat(BackOff.wish(null, NOW)).isEmpty();
    }
}
