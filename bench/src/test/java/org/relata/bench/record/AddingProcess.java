package org.relata.bench.record;

import java.io.BufferedReader;
import java.io.File;
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
import java.util.concurrent.TimeUnit;

/**
 * {@code relata add CLAIMS} in a process of its own, as it ended.
 *
 * @param code its exit code
 * @param said all that it wrote
 * @param reported how many claims it said are on the disk
 */
record AddingProcess(int code, List<String> said, int reported) {

    private static final String ON_DISK = "relata: on the disk: ";

    /** Writes a file of made-up claims. */
    static Path claims(Path folder, int number) throws IOException {
        Path file = folder.resolve("claims-" + number + ".jsonl");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            new MadeClaims(number).each(writer::println);
        }
        return file;
    }

    /** Runs it, and kills it (SIGKILL) where it has not ended after so long. */
    static AddingProcess run(List<Path> claims, Path store, long milliseconds, String... before)
            throws IOException, InterruptedException {
        Process process = start(claims, store, List.of(), before);
        Thread killer = new Thread(() -> kill(process, milliseconds));
        killer.setDaemon(true);
        killer.start();
        AddingProcess ended = end(process);
        killer.interrupt();
        return ended;
    }

    /**
     * Begins it.
     *
     * @param options for Java
     * @param before a command that runs it, with its arguments
     */
    static Process start(List<Path> claims, Path store, List<String> options, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Drelata.add.each=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "org.relata.app.Main", "add"));
        claims.forEach(file -> command.add(file.toString()));
        command.addAll(List.of("--store", store.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Waits for its end. */
    static AddingProcess end(Process process) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(said::add);
        }
        return new AddingProcess(process.waitFor(), said, reported(said));
    }

    private static void kill(Process process, long milliseconds) {
        try {
            if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                // The handle leaves what it wrote to be read; Process.destroyForcibly() closes the pipe under the
                // reader.
                process.toHandle().destroyForcibly();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static int reported(List<String> said) {
        int reported = 0;
        for (String line : said) {
            if (line.startsWith(ON_DISK) && line.endsWith("claims")) {
                String[] words = line.split(" ", -1);
                reported = Integer.parseInt(words[4]) + Integer.parseInt(words[6]);
            }
        }
        return reported;
    }

    private static String classPath() {
        if (AddingProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            List<String> paths = new ArrayList<>();
            for (URL url : loader.getURLs()) {
                try {
                    paths.add(Path.of(url.toURI()).toString());
                } catch (URISyntaxException e) {
                    throw new IllegalStateException(e);
                }
            }
            return String.join(File.pathSeparator, paths);
        }
        return System.getProperty("java.class.path");
    }
}
