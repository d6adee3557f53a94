package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

/** New claims are told to those who listen, whichever process adds them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskStreamTest {

    private static final String STREAM = "/api/v1/claims/stream";
    private static final String SHELLED = "Soldiers shelled the village of Dara on Monday, killing four people.";

    private Path examples;
    private RunningDesk desk;

    @BeforeAll
    void fill(@TempDir Path folder) {
        examples = RunningDesk.examples(folder);
    }

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        desk = RunningDesk.open(Files.copy(examples, folder.resolve("copy.db")));
    }

    @AfterEach
    void stop() {
        desk.close();
        assertThat(desk.words()).isEmpty();
    }

    private HeardEvents listen(String query) {
        return desk.listen(desk.request(STREAM + query).GET());
    }

    @Test
    void whatAnotherProcessAddsIsHeardAtOnce() throws Exception {
        try (HeardEvents heard = listen("");
                HeardEvents others = listen("?type=AID");
                HeardEvents counted = listen("?count=true&type=ASSAULT")) {
            assertThat(heard.head().headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            assertThat(heard.head().headers().firstValue("Content-Security-Policy"))
                    .isPresent();
            heard.event("begin");
            others.event("begin");
            counted.event("begin");

            RunningDesk.addMeanwhile(desk.file(), SHELLED);

            JsonNode claim = Json.tree(heard.event("claim").data());
            assertThat(claim.path("type").asText()).isEqualTo("ASSAULT");
            assertThat(claim.path("sentence").path("text").asText()).isEqualTo(SHELLED);
            assertThat(desk.get("/api/v1/claims/" + claim.path("id").asText()).statusCode())
                    .isEqualTo(200);
            assertThat(Json.tree(counted.event("more").data()).path("claims").asInt())
                    .isEqualTo(1);
            assertThat(counted.all()).hasSize(2);
            assertThat(others.all()).as("what the filter does not hold of").hasSize(1);
        }
    }

    @Test
    void whoComesBackHearsWhatCameMeanwhile() throws Exception {
        String begun;
        try (HeardEvents heard = listen("")) {
            begun = heard.event("begin").id();
        }
        RunningDesk.addMeanwhile(desk.file(), SHELLED);

        String told;
        try (HeardEvents back =
                desk.listen(desk.request(STREAM).header("Last-Event-ID", begun).GET())) {
            told = back.event("claim").id();
        }
        try (HeardEvents back = listen("?after=" + begun);
                HeardEvents latest = listen("?after=" + told)) {
            assertThat(back.event("claim").id()).isEqualTo(told);
            assertThat(latest.event("begin").id()).isEqualTo(told);
            assertThat(latest.endsWithin(Duration.ofSeconds(2))).isFalse();
            assertThat(latest.all()).hasSize(1);
        }
    }

    @Test
    void whatIsNoPositionOrNoFilterIsRefused() {
        for (String query : List.of(
                "?after=-1", "?after=x", "?after=99999999999999999999", "?count=maybe", "?from=soon", "?box=1,2")) {
            HttpResponse<String> answer = desk.get(STREAM + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(Json.tree(answer.body()).path("detail").asText()).isNotBlank();
        }
        for (String id : List.of("-1", "' OR 1=1", "1e3")) {
            assertThat(desk.send(desk.request(STREAM)
                                    .header("Last-Event-ID", id)
                                    .GET())
                            .statusCode())
                    .as(id)
                    .isEqualTo(400);
        }
    }

    @Test
    void onlySoManyMayListen() throws Exception {
        List<HeardEvents> all = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                HeardEvents one = listen("");
                one.event("begin");
                all.add(one);
            }
            HttpResponse<String> answer = desk.get(STREAM);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(desk.get("/api/v1/claims?limit=1").statusCode())
                    .as("those who listen leave room for others")
                    .isEqualTo(200);
        } finally {
            all.forEach(HeardEvents::close);
        }
    }

    @Test
    void itEndsWithTheServer() throws Exception {
        HeardEvents heard = listen("");
        heard.event("begin");
        long start = System.nanoTime();
        desk.close();
        assertThat(heard.endsWithin(Duration.ofSeconds(5))).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void itEndsWithTheSession(@TempDir Path folder) throws Exception {
        try (RunningDesk shared = RunningDesk.withAccounts(Files.copy(examples, folder.resolve("shared.db")))) {
            assertThat(shared.get(STREAM).statusCode()).isEqualTo(401);
            HttpResponse<String> signed = shared.send(shared.request("/api/v1/session")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"name\":\"rita\",\"password\":\"" + RunningDesk.PASSWORD + "\"}")));
            String cookie =
                    signed.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            HeardEvents heard = shared.listen(
                    shared.request(STREAM).header("Cookie", cookie).GET());
            heard.event("begin");
            shared.send(shared.request("/api/v1/session")
                    .header("Cookie", cookie)
                    .header(
                            "X-Relata-Token",
                            Json.tree(signed.body()).path("token").asText())
                    .DELETE());
            assertThat(heard.endsWithin(Duration.ofSeconds(15))).isTrue();
        }
    }
}
