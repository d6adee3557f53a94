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
        Path file = folder.resolve("claims.jsonl");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            new MadeClaims(number).each(writer::println);
        }
        return file;
    }

    /** Runs it, and kills it (SIGKILL) where it has not ended after so long. */
    static AddingProcess run(Path claims, Path store, long milliseconds, String... before)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
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
                store.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread killer = new Thread(() -> kill(process, milliseconds));
        killer.setDaemon(true);
        killer.start();
        List<String> said = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(said::add);
        }
        int code = process.waitFor();
        killer.interrupt();
        return new AddingProcess(code, said, reported(said));
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
