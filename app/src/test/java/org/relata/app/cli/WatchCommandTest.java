package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.app.feeds.FeedServer;
import org.relata.app.feeds.MetricsText;
import org.relata.contract.Json;
import org.relata.parse.Parsers;

/** From a feed to claims in the store and the status of the desk: the whole way. */
class WatchCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatCannotBeWatchedIsWrongUsage() {
        assertThat(Call.of("watch", "no-such-folder", "--once")).satisfies(call -> {
            assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
            assertThat(call.err()).contains("no-such-folder cannot be watched");
        });
        assertThat(Call.of("watch", "ftp://example.org/feed").code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(Call.of("watch", ".", "--every", "soon").err()).contains("write it as 90s, 15m, 6h or 1d");
    }

    @Test
    void claimsOfAFeedAreInTheStoreAndItsStateOnTheDesk() throws IOException {
        Path store = folder.resolve("watched.db");
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(
                folder.resolve("inbox/report.txt"), "Rebels shelled the village of Zwedru on Friday, the army said.\n");
        try (FeedServer server = new FeedServer()) {
            server.page("/raid", "Raid on a warehouse", "Soldiers killed three gunmen in a raid on a warehouse in Monrovia.");
            server.on("/feed", "application/rss+xml", server.rss("/raid", "/gone"));
            String inbox = folder.resolve("inbox").toString();

            Call call = Call.with(
                    "", Parsers::load, "watch", server.at("/feed"), inbox, "--once", "--allow-private", "--pause", "0s",
                    "--store", store.toString(), "--metrics-port", "0");

            assertThat(call.err()).contains(server.at("/gone") + ": answered with status 404", "ok, 1 new document");
            assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
            Call claims = Call.of("claims", "--store", store.toString(), "--format", "jsonl");
            assertThat(claims.lines()).anySatisfy(line -> {
                JsonNode claim = Json.tree(line);
                assertThat(claim.path("document").path("publisher").asText()).isEqualTo("Harbel Courier");
                assertThat(claim.path("type").asText()).isEqualTo("ASSAULT");
            });
            assertThat(claims.out()).contains("Zwedru");
            onTheDesk(store, server.at("/feed"));
        }
    }

    private static void onTheDesk(Path store, String feed) {
        try (RunningDesk desk = RunningDesk.open(store)) {
            JsonNode feeds = Json.tree(desk.get("/api/v1/status").body()).path("feeds");
            assertThat(feeds).hasSize(2);
            assertThat(feeds).anySatisfy(one -> {
                assertThat(one.path("address").asText()).isEqualTo(feed);
                assertThat(one.path("documents").asInt()).isEqualTo(1);
                assertThat(one.path("state").asText()).isEqualTo("ok, 1 new document");
            });
            HttpResponse<String> metrics = desk.get("/metrics");
            assertThat(metrics.headers().firstValue("Content-Type").orElse("")).isEqualToIgnoringCase(MetricsText.TYPE);
            assertThat(metrics.body())
                    .contains("relata_store_rows{kind=\"documents\"} 2", "relata_feed_documents_total{feed=\"" + feed + "\"} 1");
        }
    }
}
