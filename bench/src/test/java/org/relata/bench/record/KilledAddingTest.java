package org.relata.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code relata add} in a process of its own, killed (SIGKILL) at random moments and begun again until it ends by itself;
 * then from the beginning, until it was killed {@code -Dkills} times (6 unless given; 200 is the full measure) in the
 * adding of {@code -Dclaims} claims. What was reported as added must be there after each kill, and what it ends with must
 * be what an undisturbed run ends with, row by row.
 */
class KilledAddingTest {

    private static final int FEW = 6;
    private static final int KILLS = Integer.getInteger("kills", FEW);
    private static final int CLAIMS = Integer.getInteger("claims", KILLS > FEW ? 10_000 : 2_500);

    @TempDir
    private Path folder;

    @Test
    void losesNothingReportedAndLeavesNothingHalfDone() throws Exception {
        Random random = new Random(7);
        Path claims = AddingProcess.claims(folder, CLAIMS);
        long begun = System.nanoTime();
        assertThat(AddingProcess.run(List.of(claims), folder.resolve("whole.db"), Long.MAX_VALUE)
                        .code())
                .isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        List<String> expected = TableRows.of(folder.resolve("whole.db"));
        assertThat(expected).hasSizeGreaterThan(CLAIMS * 5);

        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Path store = folder.resolve("killed-" + round + ".db");
            boolean ended = false;
            while (!ended) {
                long after = kills < KILLS ? (long) (whole * 1.1 * random.nextDouble()) : Long.MAX_VALUE;
                AddingProcess adding = AddingProcess.run(List.of(claims), store, after);
                assertThat(adding.code()).as(String.join("\n", adding.said())).isIn(0, 128 + 9);
                ended = adding.code() == 0;
                kills += ended ? 0 : 1;
                assertThat(TableRows.count(store, "claims")).isGreaterThanOrEqualTo(adding.reported());
            }
            assertThat(TableRows.of(store)).as("after " + kills + " kills").isEqualTo(expected);
            System.out.printf(
                    "round %d: %d kills so far, %d s, the store is as it would be%n",
                    round + 1, kills, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
            Files.delete(store);
        }
    }

    @Test
    void aStoreIsReadWhileAnotherProcessAdds() throws Exception {
        Path claims = AddingProcess.claims(folder, 2_500);
        Path store = folder.resolve("store.db");
        List<Long> seen = new ArrayList<>();
        Thread adder = new Thread(() -> {
            try {
                AddingProcess.run(List.of(claims), store, Long.MAX_VALUE);
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        adder.start();
        while (adder.isAlive()) {
            seen.add(TableRows.committed(store));
            Thread.sleep(50);
        }

        assertThat(seen).isSorted();
        assertThat(TableRows.committed(store)).isEqualTo(2_500);
    }
}
