package org.relata.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of the test's own on loopback that stalls, lies and sends too much. */
class FetcherTest {

    private static final FetchLimits TIGHT =
            new FetchLimits(1_000_000, Duration.ofSeconds(3), Duration.ofMillis(700), 4);

    private final ExecutorService work = Executors.newCachedThreadPool();
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(work);
        server.start();
        fetcher = new Fetcher(TIGHT, InetAddress::isLoopbackAddress);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.stop(0);
        work.shutdownNow();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] gzip(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < megabytes; i++) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void aPageComesWithWhatIsNeededToAskAgain() {
        server.createContext("/page", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            answer(exchange, known ? 304 : 200, known ? new byte[0] : "a page".getBytes(StandardCharsets.UTF_8));
        });

        Fetched first = fetcher.fetch(at("/page"), Fetcher.Known.NOTHING);
        assertThat(new String(first.body(), StandardCharsets.UTF_8)).isEqualTo("a page");
        assertThat(first.known().etag()).isEqualTo("\"7\"");

        assertThat(fetcher.fetch(at("/page"), new Fetcher.Known("\"7\"", null)).status())
                .isEqualTo(304);
    }

    @Test
    void redirectsAreFollowedToTheEnd() {
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/new");
            answer(exchange, 301, new byte[0]);
        });
        server.createContext("/new", exchange -> answer(exchange, 200, "here".getBytes(StandardCharsets.UTF_8)));

        assertThat(fetcher.fetch(at("/old"), Fetcher.Known.NOTHING).address()).isEqualTo(at("/new"));
    }

    @Test
    void redirectsInCirclesEnd() {
        server.createContext("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round");
            answer(exchange, 302, new byte[0]);
        });

        refused("/round", "redirects more than");
    }

    @Test
    void aRedirectToWhatIsNoPageIsRefused() {
        server.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
            answer(exchange, 302, new byte[0]);
        });

        refused("/away", "only http and https");
    }

    @Test
    void aGzipBombIsCutOff() throws IOException {
        byte[] bomb = gzip(200);
        server.createContext("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, bomb);
        });

        refused("/bomb", "more than 1 MB");
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] block = new byte[65_536];
                for (int i = 0; i < 16_000; i++) {
                    out.write(block);
                }
            }
        });

        refused("/endless", "more than 1 MB");
    }

    @Test
    void aSilentServerIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            assertThatThrownBy(() -> fetcher.fetch(address, Fetcher.Known.NOTHING))
                    .isInstanceOf(FetchRefused.class)
                    .hasMessageContaining("silent");
        }
    }

    @Test
    void aServerThatDripsIsGivenUpWhenTheTimeIsOver() {
        server.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(200);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        refused("/drip", "longer than 3 s");
    }

    @Test
    void aLengthThatIsALieIsNoPage() throws IOException {
        try (ServerSocket liar = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            work.execute(() -> {
                try (Socket socket = liar.accept()) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nshort"
                                    .getBytes(StandardCharsets.US_ASCII));
                } catch (IOException gone) {
                    // The client has gone, as it should.
                }
            });
            URI address = URI.create("http://127.0.0.1:" + liar.getLocalPort() + "/");
            assertThatThrownBy(() -> fetcher.fetch(address, Fetcher.Known.NOTHING))
                    .isInstanceOf(FetchRefused.class);
        }
    }

    @Test
    void aNameThatLeadsToThisMachineIsRefusedBeforeAConnection() {
        try (Fetcher careful = new Fetcher(TIGHT, AddressCheck::isPublic)) {
            server.createContext("/secret", exchange -> answer(exchange, 200, new byte[1]));
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/secret");
            assertThatThrownBy(() -> careful.fetch(address, Fetcher.Known.NOTHING))
                    .isInstanceOf(FetchRefused.class)
                    .hasMessageContaining("its own network");
        }
    }

    private void refused(String path, String why) {
        assertThatThrownBy(() -> fetcher.fetch(at(path), Fetcher.Known.NOTHING))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining(why);
    }
}
