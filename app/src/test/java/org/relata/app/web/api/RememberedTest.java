package org.relata.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is no longer fresh is given while it is renewed, and nothing that is too old. */
class RememberedTest {

    private final AtomicLong now = new AtomicLong();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AtomicInteger computed = new AtomicInteger();
    private final Remembered<String, Integer> remembered =
            new Remembered<>(Duration.ofSeconds(5), Duration.ofSeconds(20), 2, waiting::add, now::get);

    private int ask(String key) {
        return remembered.get(key, computed::incrementAndGet);
    }

    private void pass(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void freshIsGivenAsItIs() {
        assertThat(ask("a")).isEqualTo(1);
        pass(4);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void theOldIsGivenUntilTheNewIsThere() {
        ask("a");
        pass(6);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(waiting).hasSize(1);

        waiting.remove().run();
        assertThat(ask("a")).isEqualTo(2);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatIsTooOldIsGivenToNobody() {
        ask("a");
        pass(6);
        ask("a");
        pass(15);
        assertThat(ask("a")).isEqualTo(2);

        waiting.remove().run();
        assertThat(ask("a")).as("computed anew meanwhile").isEqualTo(2);
    }

    @Test
    void theOldStaysWhereTheNewFails() {
        ask("a");
        pass(6);
        int old = remembered.get("a", () -> {
            throw new IllegalStateException("no store");
        });
        assertThat(old).isEqualTo(1);
        waiting.remove().run();
        assertThat(ask("a")).isEqualTo(1);
        assertThat(waiting).as("tried again").hasSize(1);
    }

    @Test
    void aFaultIsToldAndNotRemembered() {
        assertThatThrownBy(() -> remembered.get("a", () -> {
                    throw new IllegalStateException("no store");
                }))
                .hasMessage("no store");
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void onlySoManyAreRemembered() {
        ask("a");
        ask("b");
        ask("c");
        assertThat(ask("a")).isEqualTo(4);
        assertThat(ask("c")).isEqualTo(3);
    }
}
