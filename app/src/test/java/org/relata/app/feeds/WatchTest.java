package org.relata.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.model.Document;

/** Watching as it should go, with a real server and a real store. */
class WatchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private FeedServer server;

    @SuppressWarnings("NullAway.Init")
    private WatchTrial trial;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        trial = new WatchTrial(folder);
        server.page("/one", "Bridge closed", "The army closed the bridge at Harbel after a night of shelling.");
        server.page("/two", "Talks fail", "The two parties left the talks without a word on the prisoners.");
    }

    @AfterEach
    void stop() {
        trial.close();
        server.close();
    }

    @Test
    void whatAFeedLeadsToIsReadOnceAlsoAfterARestart() {
        server.on("/feed", "application/rss+xml", server.rss("/one", "/two#top", "/one#again"));

        trial.once(server.at("/feed"));
        trial.once(server.at("/feed"));

        Document page = trial.document(server.at("/one"));
        assertThat(page.text()).contains("closed the bridge");
        assertThat(page.publisher()).isEqualTo("Harbel Courier");
        assertThat(page.published()).hasToString("2025-05-19T08:30Z");
        assertThat(trial.kept).containsExactlyInAnyOrder(server.at("/one"), server.at("/two"));
        assertThat(server.asked("/one")).isEqualTo(1);
        assertThat(trial.feed(server.at("/feed")).documents()).isEqualTo(2);
        assertThat(trial.feed(server.at("/feed")).state()).isEqualTo("ok, nothing new");
        assertThat(trial.failed).isEmpty();
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            FeedServer.answer(exchange, known ? 304 : 200, "application/xml", known ? "" : server.rss("/one"));
        });

        trial.once(server.at("/feed"));
        assertThat(trial.feed(server.at("/feed")).etag()).isEqualTo("\"v1\"");
        trial.once(server.at("/feed"));

        assertThat(trial.feed(server.at("/feed")).state()).isEqualTo("ok, nothing new");
        assertThat(server.asked("/one")).isEqualTo(1);
        assertThat(text()).contains("relata_watch_polls_total{outcome=\"unchanged\"} 1");
    }

    private String text() {
        MetricsText text = new MetricsText();
        trial.metrics.write(text);
        return text.toString();
    }

    @Test
    void aPageThatFailsIsTriedAgainThoughTheFeedIsTheSame() {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            FeedServer.answer(exchange, known ? 304 : 200, "application/xml", known ? "" : server.rss("/weak", "/one"));
        });
        server.on("/weak", exchange -> FeedServer.answer(exchange, 500, "text/plain", ""));

        trial.once(server.at("/feed"));
        trial.once(server.at("/feed"));
        assertThat(trial.state(server.at("/weak"))).startsWith("tried 2");
        server.page("/weak", "Back again", "The mayor reopened the town hall after two weeks of strikes.");
        trial.once(server.at("/feed"));

        assertThat(trial.document(server.at("/weak")).text()).contains("reopened");
        assertThat(server.asked("/one")).isEqualTo(1);
    }

    @Test
    void whatRobotsTxtAsksForIsDone() {
        server.on(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: Relata\nDisallow: /two\nCrawl-delay: 1\n");
        server.on("/feed", "application/rss+xml", server.rss("/one", "/two", "/three"));
        server.page("/three", "Rain", "The rain flooded the camp of the displaced at Harbel on Sunday.");

        Instant begin = Instant.now();
        trial.once(server.at("/feed"));

        assertThat(trial.kept).containsExactlyInAnyOrder(server.at("/one"), server.at("/three"));
        assertThat(server.asked("/two")).isZero();
        assertThat(server.asked("/robots.txt")).isEqualTo(1);
        assertThat(trial.failed).singleElement().asString().contains("/two", "robots.txt");
        assertThat(Duration.between(begin, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aRedirectLeadsNoFurtherThanRobotsTxtAllows() {
        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /two\n");
        server.on("/feed", "application/rss+xml", server.rss("/short", "/closed"));
        server.redirect("/short", "/one#top");
        server.redirect("/closed", "/two");

        trial.once(server.at("/feed"));

        assertThat(trial.kept).containsExactly(server.at("/one"));
        assertThat(server.asked("/two")).isZero();
        assertThat(trial.state(server.at("/closed")))
                .startsWith("refused: it redirects to")
                .contains("robots.txt");
    }

    @Test
    void aSiteWhoseRobotsTxtFailsIsLeftAlone() {
        server.on("/robots.txt", exchange -> FeedServer.answer(exchange, 500, "text/plain", ""));
        server.on("/feed", "application/rss+xml", server.rss("/one", "/two"));

        trial.once(server.at("/feed"));

        assertThat(server.asked("/one")).isZero();
        assertThat(trial.state(server.at("/one"))).startsWith("tried 1").contains("robots.txt");
    }

    @Test
    void aHostIsAskedOneThingAtATimeWithAPause() {
        server.on("/feed", "application/rss+xml", server.rss("/one"));
        server.on("/news", "application/rss+xml", server.rss("/two", "/one"));

        Instant begin = Instant.now();
        trial.pausing(Duration.ofMillis(150)).once(server.at("/feed"), server.at("/news"));

        assertThat(server.mostAtOnce()).isEqualTo(1);
        // Two feeds, robots.txt and two pages: four pauses.
        assertThat(Duration.between(begin, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        assertThat(trial.kept).containsExactlyInAnyOrder(server.at("/one"), server.at("/two"));
    }

    @Test
    void sitemapsAndIndexesLeadToTheirPages() {
        server.on(
                "/index.xml",
                "application/xml",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                        + server.at("/news.xml.gz") + "</loc><lastmod>2025-05-19</lastmod></sitemap></sitemapindex>");
        String news = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\""
                + " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\"><url><loc>" + server.at("/one")
                + "</loc><image:image><image:loc>" + server.at("/picture.png") + "</image:loc></image:image>"
                + "<news:news><news:publication><news:name>Harbel Evening Post</news:name>"
                + "<news:language>en</news:language></news:publication><news:publication_date>2025-05-18</news:publication_date>"
                + "<news:title>Bridge closed</news:title></news:news></url></urlset>";
        server.on("/news.xml.gz", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(news.getBytes(StandardCharsets.UTF_8));
            }
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
        });

        trial.once(server.at("/index.xml"));
        trial.once(server.at("/index.xml"));

        assertThat(trial.kept).containsExactly(server.at("/one"));
        assertThat(trial.document(server.at("/one")).publisher()).isEqualTo("Harbel Evening Post");
        assertThat(trial.document(server.at("/one")).published()).hasToString("2025-05-18");
        assertThat(server.asked("/news.xml.gz")).isEqualTo(1);
        assertThat(trial.failed).isEmpty();
    }

    @Test
    void ofAFolderWhatIsNewOrChangedIsRead() throws IOException {
        Path watched = Files.createDirectories(folder.resolve("inbox/deep"));
        Path report = Files.writeString(
                watched.resolve("report.txt"), "The rebels took the mill on Friday. Nobody was hurt.\n");
        Files.writeString(watched.resolve(".hidden"), "The rebels took the mill on Friday. Nobody was hurt at all.\n");
        String named = folder.resolve("inbox").toString();

        trial.once(named);
        trial.once(named);
        assertThat(trial.kept).containsExactly(report.toUri().toString());

        Files.writeString(report, "The rebels took the mill on Friday. Two of them were hurt.\n");
        Files.setLastModifiedTime(report, FileTime.from(Instant.now().plusSeconds(5)));
        trial.once(named);

        assertThat(trial.document(report.toUri().toString()).text()).contains("Two of them");
        assertThat(trial.feed(named).documents()).isEqualTo(2);
    }

    @Test
    void whoStopsItLosesNothingAndGoesOnLater() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        server.on("/feed", "application/rss+xml", server.rss("/one", "/slow", "/two"));
        server.on("/slow", exchange -> {
            reached.countDown();
            try {
                over.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });

        Watch watch = trial.watch(server.at("/feed"));
        Thread running = new Thread(watch::run);
        running.start();
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        Instant begin = Instant.now();
        watch.close();
        running.join(5000);
        over.countDown();

        assertThat(running.isAlive()).isFalse();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(trial.kept).containsExactly(server.at("/one"));
        assertThat(trial.failed).isEmpty();

        server.page("/slow", "At last", "The governor answered the widows of the fallen after three days.");
        trial.once(server.at("/feed"));
        assertThat(trial.kept).containsExactlyInAnyOrder(server.at("/one"), server.at("/slow"), server.at("/two"));
        assertThat(server.asked("/one")).isEqualTo(1);
    }
}
