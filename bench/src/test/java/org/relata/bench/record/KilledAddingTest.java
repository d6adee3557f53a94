package org.relata.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
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
 * then from the beginning, until it was killed {@code -Dkills} times (20 unless given; 200 is the full measure) in the
 * adding of {@code -Dclaims} claims. What was reported as added must be there after each kill, and what it ends with must
 * be what an undisturbed run ends with, row by row.
 */
class KilledAddingTest {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int CLAIMS = Integer.getInteger("claims", KILLS > 20 ? 10_000 : 2_500);

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private int reported;

    @Test
    void losesNothingReportedAndLeavesNothingHalfDone() throws Exception {
        Path claims = folder.resolve("claims.jsonl");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(claims))) {
            new MadeClaims(CLAIMS).each(writer::println);
        }
        long begun = System.nanoTime();
        assertThat(add(claims, folder.resolve("whole.db"), Long.MAX_VALUE)).isTrue();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        List<String> expected = TableRows.of(folder.resolve("whole.db"));
        assertThat(expected).hasSizeGreaterThan(CLAIMS * 5);

        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Path store = folder.resolve("killed-" + round + ".db");
            while (!add(claims, store, (long) (whole * 1.1 * random.nextDouble()))) {
                kills++;
                assertThat(TableRows.count(store, "claims")).isGreaterThanOrEqualTo(reported);
            }
            assertThat(TableRows.of(store)).as("after " + kills + " kills").isEqualTo(expected);
        }
        System.out.println("killed " + kills + " times");
    }

    /** Whether it ended by itself before it was killed. */
    private boolean add(Path claims, Path store, long milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-Drelata.add.each=true",
                        "-cp",
                        classPath(),
                        "org.relata.app.Main",
                        "add",
                        claims.toString(),
                        "--store",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        Thread killer = new Thread(() -> kill(process, milliseconds));
        killer.setDaemon(true);
        killer.start();
        List<String> said = read(process);
        int code = process.waitFor();
        killer.interrupt();
        assertThat(code).as(String.join("\n", said)).isIn(0, 128 + 9);
        return code == 0;
    }

    private static void kill(Process process, long milliseconds) {
        try {
            if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads what it says to the end, and remembers how many claims it said are there. */
    private List<String> read(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        reported = 0;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (line.startsWith("relata: on the disk: ")) {
                    String[] words = line.split(" ", -1);
                    reported = Integer.parseInt(words[4]) + Integer.parseInt(words[6]);
                }
            }
        }
        return said;
    }

    private static String classPath() {
        if (KilledAddingTest.class.getClassLoader() instanceof URLClassLoader loader) {
            List<String> paths = new ArrayList<>();
            for (URL url : loader.getURLs()) {
                try {
                    paths.add(Path.of(url.toURI()).toString());
                } catch (URISyntaxException e) {
                    throw new IllegalStateException(e);
                }
            }
            return String.join(java.io.File.pathSeparator, paths);
        }
        return System.getProperty("java.class.path");
    }

    @Test
    void aStoreIsReadWhileAnotherProcessAdds() throws Exception {
        Path claims = folder.resolve("claims.jsonl");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(claims))) {
            new MadeClaims(2_500).each(writer::println);
        }
        Path store = folder.resolve("store.db");
        List<Long> seen = new ArrayList<>();
        Thread adder = new Thread(() -> {
            try {
                add(claims, store, Long.MAX_VALUE);
            } catch (IOException | InterruptedException e) {
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
