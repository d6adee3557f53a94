package org.relata.app.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final Clock clock = new Moving(now);

    private static final class Moving extends Clock {
        private final AtomicReference<Instant> now;

        Moving(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Test
    void aSessionEndsWhenItIsNotUsed() {
        Sessions sessions = new Sessions(clock);
        Sessions.Session session = sessions.begin(new Person("anna", Role.ANALYST));

        now.updateAndGet(time -> time.plus(Sessions.IDLE).minus(Duration.ofMinutes(1)));
        assertThat(sessions.of(session.id())).contains(session);

        now.updateAndGet(time -> time.plus(Sessions.IDLE).plus(Duration.ofMinutes(1)));
        assertThat(sessions.of(session.id())).isEmpty();
    }

    @Test
    void whatIsForgedIsNoSession() {
        Sessions sessions = new Sessions(clock);
        Sessions.Session session = sessions.begin(new Person("anna", Role.ANALYST));

        assertThat(sessions.of(session.id() + "x")).isEmpty();
        assertThat(sessions.of(session.token())).isEmpty();
        sessions.end(session.id());
        assertThat(sessions.of(session.id())).isEmpty();
    }

    @Test
    void aBucketFillsAgain() {
        RateLimit limit = new RateLimit(60, 2, clock);
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isEqualTo(1);
        assertThat(limit.take("b")).isZero();

        now.updateAndGet(time -> time.plusSeconds(1));
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isPositive();
    }
}
