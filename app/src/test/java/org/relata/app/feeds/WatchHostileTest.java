package org.relata.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching goes on, says what it refused, and takes no more than it was given: a server that stalls, lies and floods. */
class WatchHostileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private FeedServer server;

    @SuppressWarnings("NullAway.Init")
    private FeedServer secret;

    @SuppressWarnings("NullAway.Init")
    private WatchTrial trial;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        secret = new FeedServer();
        secret.page("/secret", "Secret", "Nobody outside of this machine may read what stands here.");
        trial = new WatchTrial(folder);
        server.page("/good", "Bridge closed", "The army closed the bridge at Harbel after a night of shelling.");
    }

    @AfterEach
    void stop() {
        trial.close();
        server.close();
        secret.close();
    }

    private void setTraps() throws IOException {
        Traps.set(server, 100);
        server.on("/stall", exchange -> {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        server.on("/lie", exchange -> {
            exchange.sendResponseHeaders(200, 50_000);
            exchange.getResponseBody().write("short".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
        });
        server.redirect("/round", "/round");
        server.redirect("/inwards", secret.at("/secret"));
        server.on("/picture", "image/png", "\u0000\u0001\u0002\u0003");
    }

    @Test
    void eachTrapIsSaidAndTheGoodPageRead() throws IOException {
        setTraps();
        server.on(
                "/feed",
                "application/rss+xml",
                server.rss(
                        "/flood",
                        "/bomb",
                        "/packed",
                        "/stall",
                        "/lie",
                        "/round",
                        "/inwards",
                        "/picture",
                        "/gone",
                        secret.at("/secret"),
                        "ftp://127.0.0.1/file",
                        "/good"));

        trial.once(server.at("/feed"));

        assertThat(trial.kept).contains(server.at("/good")).doesNotContain(secret.at("/secret"));
        assertThat(secret.asked("/secret")).isZero();
        assertThat(secret.asked("/robots.txt")).isZero();
        said("/flood", "more than 1 MB");
        said("/bomb", "more than 1 MB");
        said("/stall", "silent");
        said("/lie", "");
        said("/round", "redirects more than 4 times");
        said("/inwards", "own network");
        said("/gone", "status 404");
        assertThat(trial.failed).anyMatch(line -> line.contains("/secret") && line.contains("own network"));
        assertThat(trial.failed).anyMatch(line -> line.contains("ftp://") && line.contains("no address"));
        assertThat(trial.state(server.at("/inwards"))).startsWith("refused");
        assertThat(trial.state(server.at("/stall"))).startsWith("tried 1");
    }

    private void said(String path, String why) {
        assertThat(trial.failed).anyMatch(line -> line.startsWith(server.at(path) + ":") && line.contains(why));
    }

    @Test
    void feedsThatAreTrapsFailAndTheOthersGoOn() throws IOException {
        setTraps();
        server.on("/broken", "application/rss+xml", "<rss version=\"2.0\"><channel><item>");
        server.on("/page", "text/html", "<!doctype html><html><body><p>No feed at all.</p></body></html>");
        server.on(
                "/entities",
                "application/xml",
                "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                        + "<urlset><url><loc>&b;</loc></url></urlset>");
        server.on("/feed", "application/rss+xml", server.rss("/good"));
        String dead;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dead = "http://127.0.0.1:" + closed.getLocalPort() + "/feed";
        }

        trial.once(
                server.at("/flood"),
                server.at("/packed"),
                server.at("/stall"),
                server.at("/round"),
                server.at("/inwards"),
                server.at("/broken"),
                server.at("/page"),
                server.at("/entities"),
                dead,
                server.at("/feed"));

        assertThat(trial.kept).containsExactly(server.at("/good"));
        assertThat(secret.asked("/secret")).isZero();
        for (String path : new String[] {"/flood", "/packed", "/stall", "/round", "/inwards", "/broken", "/page"}) {
            assertThat(trial.feed(server.at(path)).failures()).as(path).isEqualTo(1);
            assertThat(trial.feed(server.at(path)).state()).as(path).startsWith("failed: ");
        }
        assertThat(trial.feed(dead).failures()).isEqualTo(1);
        assertThat(trial.feed(server.at("/feed")).failures()).isZero();
    }

    @Test
    void aFeedThatFailsIsAskedLessOftenAlsoAfterARestart() {
        server.on("/feed", exchange -> FeedServer.answer(exchange, 500, "text/plain", ""));

        trial.once(server.at("/feed"));
        trial.later(Duration.ofMinutes(20)).once(server.at("/feed"));
        assertThat(server.asked("/feed")).isEqualTo(1);
        assertThat(trial.said).singleElement().asString().contains("left alone until");

        trial.later(Duration.ofMinutes(11)).once(server.at("/feed"));
        assertThat(server.asked("/feed")).isEqualTo(2);
        assertThat(trial.feed(server.at("/feed")).failures()).isEqualTo(2);
        assertThat(due("/feed")).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    }

    private Duration due(String path) {
        String due = trial.feed(server.at(path)).due();
        assertThat(due).isNotNull();
        return Duration.between(trial.now(), Instant.parse(due == null ? "" : due));
    }

    @Test
    void whatAServerWishesIsHeeded() {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            FeedServer.answer(exchange, 503, "text/plain", "");
        });
        server.on("/news", "application/rss+xml", server.rss("/busy", "/good"));
        server.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            FeedServer.answer(exchange, 429, "text/plain", "");
        });

        trial.once(server.at("/news"));
        assertThat(server.asked("/busy")).isEqualTo(1);
        assertThat(server.asked("/good")).isZero();

        trial.once(server.at("/feed"));
        assertThat(due("/feed")).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(120));
    }

    @Test
    void aFeedOfTheOwnNetworkIsAskedOnlyWhereThatIsAllowed() {
        server.on("/feed", "application/rss+xml", server.rss("/good"));

        trial.publicOnly().once(server.at("/feed"));

        assertThat(server.asked("/feed")).isZero();
        assertThat(trial.feed(server.at("/feed")).state()).contains("own network");
    }
}
