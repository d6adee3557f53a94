package org.relata.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Another process of the same class path. */
final class Neighbour implements AutoCloseable {

    private final Process process;
    private volatile String lastLine = "";

    private Neighbour(Process process) {
        this.process = process;
        // It must not outlive who started it.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end of a process"));
    }

    /** Starts one with these flags of Java, class and arguments; its standard output and error are read as one. */
    static Neighbour start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(words);
        return new Neighbour(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for a line like this, and reads on. */
    String line(Predicate<String> wanted) throws Exception {
        CompletableFuture<String> found = new CompletableFuture<>();
        Thread thread = new Thread(() -> read(process.getInputStream(), wanted, found), "lines of a process");
        thread.setDaemon(true);
        thread.start();
        return found.get(5, TimeUnit.MINUTES);
    }

    private void read(InputStream in, Predicate<String> wanted, CompletableFuture<String> found) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                lastLine = line;
                if (!found.isDone() && wanted.test(line)) {
                    found.complete(line);
                } else if (found.isDone() && !wanted.test(line)) {
                    System.err.println(line);
                }
            }
        } catch (IOException ended) {
            lastLine = String.valueOf(ended.getMessage());
        }
        found.completeExceptionally(new IllegalStateException("the process ended; it said: " + lastLine));
    }

    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    String lastLine() {
        return lastLine;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
