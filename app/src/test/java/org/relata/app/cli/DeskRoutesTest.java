package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relata.app.web.Route;
import org.relata.contract.Json;

/** The interface as its description has it: every route is described, answers, and says what is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskRoutesTest {

    private static final List<String> HEADERS =
            List.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy");

    private RunningDesk desk;
    private Map<String, String> examples;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = RunningDesk.open(RunningDesk.examples(folder));
        JsonNode event =
                tree("/api/v1/events?limit=1&place=Aleppo").path("events").path(0);
        JsonNode any = event.isMissingNode()
                ? tree("/api/v1/events?limit=1").path("events").path(0)
                : event;
        JsonNode claim = tree("/api/v1/claims?limit=1").path("claims").path(0);
        examples = Map.of(
                "/api/v1/events/{id}", any.path("id").asText(),
                "/api/v1/claims/{id}", claim.path("id").asText(),
                "/api/v1/claims/{id}/explanation", claim.path("id").asText(),
                "/api/v1/documents/<id>", claim.path("document").path("id").asText(),
                "/api/v1/actors/{id}", "syr-hts");
    }

    @AfterAll
    void stop() {
        assertThat(desk.words()).isEmpty();
        desk.close();
    }

    private JsonNode tree(String path) {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return Json.tree(answer.body());
    }

    @Test
    void theDescriptionNamesExactlyTheRoutes() {
        Set<String> described = new TreeSet<>();
        tree("/api/v1/openapi.json")
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        Set<String> real = new TreeSet<>();
        for (Route route : desk.server().routes()) {
            String path = route.path().replace("<", "{").replace(">", "}");
            real.add(route.method().name().toLowerCase(Locale.ROOT) + " " + path);
        }
        assertThat(described).isEqualTo(real).hasSizeGreaterThan(20);
    }

    @TestFactory
    List<DynamicTest> everyRouteThatLooksAnswersAsItSays() {
        return desk.server().routes().stream()
                // What has no end answers elsewhere: DeskStreamTest.
                .filter(route ->
                        route.method().name().equals("GET") && !route.answer().equals("text/event-stream"))
                .map(route -> DynamicTest.dynamicTest(route.path(), () -> answers(route)))
                .toList();
    }

    private void answers(Route route) {
        String id = examples.getOrDefault(route.path(), "");
        String path =
                route.path().replaceAll("[{<]id[}>]", id) + (route.path().contains("conflict") ? "?of=Syria" : "");
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith(route.answer().replaceAll(";.*", ""));
        if (route.answer().equals("application/json")) {
            assertThat(Json.tree(answer.body()).isObject()).isTrue();
        }
    }

    @TestFactory
    List<DynamicTest> everyAnswerHasTheHeadersThatKeepItSafe() {
        return List.of(
                        "/",
                        "/events/e_1",
                        "/desk/main.js",
                        "/desk/desk.css",
                        "/webjars/d3/7.9.0/dist/d3.min.js",
                        "/api/v1/events",
                        "/api/v1/nothing",
                        "/nothing",
                        "/api/v1/events.csv")
                .stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    HttpResponse<String> answer = desk.get(path);
                    assertThat(answer.headers().map()).containsKeys(HEADERS.toArray(String[]::new));
                    assertThat(answer.headers()
                                    .firstValue("Content-Security-Policy")
                                    .orElse(""))
                            .contains("script-src 'self'")
                            .doesNotContain("unsafe");
                    assertThat(answer.headers().firstValue("Server")).isEmpty();
                }))
                .toList();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = desk.get("/api/v1/events");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(desk.send(desk.request("/api/v1/events")
                                .header("If-None-Match", tag)
                                .GET())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void pagesOfAListMeetAndDoNotOverlap() {
        Set<String> seen = new TreeSet<>();
        String next = "";
        int pages = 0;
        do {
            JsonNode page = tree("/api/v1/events?limit=3" + (next.isEmpty() ? "" : "&after=" + next));
            for (JsonNode event : page.path("events")) {
                assertThat(seen.add(event.path("id").asText())).isTrue();
            }
            next = page.path("next").asText("");
            pages++;
        } while (!next.isEmpty() && !next.equals("null"));
        assertThat(pages).isGreaterThan(2);
        assertThat(seen).hasSize(tree("/api/v1/map").path("total").asInt());
    }

    @Test
    void aTextIsCodedAndNothingOfItIsKept() {
        int before = tree("/api/v1/status").path("counts").path("claims").asInt();
        HttpResponse<String> answer = post(
                "/api/v1/code",
                "{\"text\":\"Soldiers shelled the village of Dara on Monday, killing four people.\",\"published\":\"2024-03-06\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode claims = Json.tree(answer.body()).path("documents").path(0).path("claims");
        assertThat(claims.findValuesAsText("type")).contains("ASSAULT");
        assertThat(tree("/api/v1/status").path("counts").path("claims").asInt()).isEqualTo(before);
    }

    @Test
    void anEventShowsItsClaimsAndWhyTheyAreOne() {
        String id = examples.getOrDefault("/api/v1/events/{id}", "");
        JsonNode event = tree("/api/v1/events/" + id);
        assertThat(event.path("claims").size())
                .isEqualTo(event.path("event").path("claims").size());
        assertThat(event.path("documents")).isNotEmpty();
    }

    private HttpResponse<String> post(String path, String body) {
        return desk.send(desk.request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
