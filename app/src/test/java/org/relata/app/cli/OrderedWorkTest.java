package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Property(tries = 50)
    void keepsTheOrder(
            @ForAll @Size(max = 60) List<@IntRange(max = 300) Integer> spins,
            @ForAll @IntRange(min = 1, max = 8) int threads) {
        List<Integer> results = new ArrayList<>();

        new OrderedWork(threads).run(spins.iterator(), OrderedWorkTest::spin, results::add);

        assertThat(results).isEqualTo(spins);
    }

    private static int spin(int rounds) {
        for (int i = 0; i < rounds; i++) {
            Thread.onSpinWait();
        }
        return rounds;
    }

    @Test
    void readsOnlySoFarAhead() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> items =
                IntStream.range(0, 1000).map(i -> read.incrementAndGet()).iterator();
        AtomicInteger written = new AtomicInteger();

        new OrderedWork(2).run(items, item -> item, item -> {
            assertThat(read.get() - written.getAndIncrement()).isLessThanOrEqualTo(17);
        });

        assertThat(written).hasValue(1000);
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(() -> new OrderedWork(2).run(List.of(1).iterator(), OrderedWorkTest::fail, result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("item 1");
    }

    private static int fail(int item) {
        throw new IllegalStateException("item " + item);
    }
}
