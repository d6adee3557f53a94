package org.relata.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a server sends without end is never held: a watching with 96 MB of heap in all, of which its own data take a fifth, meets
 * bodies of a gigabyte, packed and plain, headers without end and a body that drips, and reads the good page after them.
 */
class WatchMemoryTest {

    private static final String HEAP = "-Xmx96m";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private FeedServer server;

    @SuppressWarnings("NullAway.Init")
    private ServerSocket endless;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        server.page("/good", "Bridge closed", "The army closed the bridge at Harbel after a night of shelling.");
        server.on("/feed", "application/rss+xml", server.rss("/flood", "/bomb", "/packed", "/drip", "/good"));
        Traps.set(server, 1_000);
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        endless = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::headersWithoutEnd, "headers without end");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        endless.close();
    }

    private static void drip(OutputStream out) throws IOException {
        try {
            for (int i = 0; i < 300; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(200);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void headersWithoutEnd() {
        byte[] line = ("X-More: " + "x".repeat(1_000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        while (!endless.isClosed()) {
            try (Socket socket = endless.accept()) {
                OutputStream out = socket.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < 1_000_000; i++) {
                    out.write(line);
                }
            } catch (IOException gone) {
                // The client had enough of it; the next may come.
            }
        }
    }

    /** That of this test, whoever runs it. */
    private static String classPath() {
        if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Test
    void nothingThatIsSentWithoutEndIsHeld() throws Exception {
        String headers = "http://127.0.0.1:" + endless.getLocalPort() + "/feed";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classPath(),
                HostileRound.class.getName(),
                folder.toString(),
                headers,
                server.at("/flood"),
                server.at("/packed"),
                server.at("/feed")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("kept " + server.at("/good"));
        assertThat(said.lines().filter(line -> line.startsWith("failed ")))
                .as("each is named")
                .anyMatch(line -> line.contains(headers) && line.contains("Header Bytes Too Large"))
                .anyMatch(line -> line.contains("/flood"))
                .anyMatch(line -> line.contains("/bomb"))
                .anyMatch(line -> line.contains("/packed"))
                .anyMatch(line -> line.contains("/drip") && line.contains("longer than"));
    }
}
