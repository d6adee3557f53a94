package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.RelataException;
import org.relata.app.web.DeskSettings;
import org.relata.app.web.Route;
import org.relata.app.web.security.Role;
import org.relata.contract.Json;

/** A desk that others can reach: who may do what, and who may not. */
class DeskAccountsTest {

    /** A session as a browser holds it. */
    private record Signed(String cookie, String token) {}

    private static Signed signIn(RunningDesk desk, String name) {
        HttpResponse<String> answer = tryToSignIn(desk, name, RunningDesk.PASSWORD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        return new Signed(
                cookie.replaceAll(";.*", ""),
                Json.tree(answer.body()).path("token").asText());
    }

    private static HttpResponse<String> tryToSignIn(RunningDesk desk, String name, String password) {
        return desk.send(desk.request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}")));
    }

    private static int get(RunningDesk desk, String path, String cookie) {
        return desk.send(desk.request(path).header("Cookie", cookie).GET()).statusCode();
    }

    private static HttpResponse<String> judge(RunningDesk desk, Signed who, String claim, String verdict) {
        return desk.send(desk.request("/api/v1/review")
                .header("Cookie", who.cookie())
                .header("X-Relata-Token", who.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"claim\":\"" + claim + "\",\"verdict\":\"" + verdict + "\"}")));
    }

    @Test
    void nobodyReadsWithoutASession(@TempDir Path folder) {
        try (RunningDesk desk = RunningDesk.withAccounts(folder.resolve("a.db"))) {
            for (Route route : desk.server().routes()) {
                if (route.role() != Role.ANYONE && route.method().name().equals("GET")) {
                    String path = route.path().replaceAll("[{<]id[}>]", "x");
                    assertThat(desk.get(path).statusCode()).as(path).isEqualTo(401);
                }
            }
            List<String> forged = List.of(
                    "relata-session=",
                    "relata-session=x",
                    "relata-session=' OR 1=1 --",
                    "relata-session=" + "A".repeat(43),
                    "relata-session=../../x",
                    "session=admin; role=admin");
            for (String cookie : forged) {
                assertThat(get(desk, "/api/v1/events", cookie)).as(cookie).isEqualTo(401);
            }
        }
    }

    @Test
    void eachRoleDoesWhatItMay(@TempDir Path folder) {
        try (RunningDesk desk = RunningDesk.withAccounts(RunningDesk.examples(folder))) {
            Signed reader = signIn(desk, "rita");
            Signed analyst = signIn(desk, "anna");
            Signed admin = signIn(desk, "ada");
            String claim = firstClaim(desk, reader);

            assertThat(judge(desk, reader, claim, "accept").statusCode()).isEqualTo(403);
            assertThat(judge(desk, analyst, claim, "accept").statusCode()).isEqualTo(200);
            assertThat(judge(desk, new Signed(analyst.cookie(), admin.token()), claim, "accept")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get(desk, "/api/v1/audit", analyst.cookie())).isEqualTo(403);

            HttpResponse<String> trail = desk.send(desk.request("/api/v1/audit")
                    .header("Cookie", admin.cookie())
                    .GET());
            JsonNode entry = Json.tree(trail.body()).path("entries").path(0);
            assertThat(entry.path("who").asText()).isEqualTo("anna");
            assertThat(entry.path("about").asText()).isEqualTo(claim);
        }
    }

    private static String firstClaim(RunningDesk desk, Signed who) {
        HttpResponse<String> page = desk.send(desk.request("/api/v1/claims?limit=1")
                .header("Cookie", who.cookie())
                .GET());
        return Json.tree(page.body()).path("claims").path(0).path("id").asText();
    }

    @Test
    void verdictsStandBesideTheClaimAndPeopleAgreeOrNot(@TempDir Path folder) {
        try (RunningDesk desk = RunningDesk.withAccounts(RunningDesk.examples(folder))) {
            Signed anna = signIn(desk, "anna");
            Signed ada = signIn(desk, "ada");
            String claim = firstClaim(desk, anna);
            String before = desk.store().claim(claim).orElseThrow().json();

            judge(desk, anna, claim, "accept");
            judge(desk, ada, claim, "reject");

            assertThat(desk.store().claim(claim).orElseThrow().json()).isEqualTo(before);
            HttpResponse<String> agreement = desk.send(desk.request("/api/v1/review/agreement")
                    .header("Cookie", anna.cookie())
                    .GET());
            assertThat(Json.tree(agreement.body()).path("claims").asInt()).isEqualTo(1);
            HttpResponse<String> gold = desk.send(desk.request("/api/v1/review/gold.jsonl")
                    .header("Cookie", anna.cookie())
                    .GET());
            assertThat(gold.body()).as("the last word was no").isEmpty();
        }
    }

    @Test
    void passwordsAreNotGuessed(@TempDir Path folder) {
        try (RunningDesk desk = RunningDesk.withAccounts(folder.resolve("a.db"))) {
            int refused = 0;
            for (int i = 0; i < 10; i++) {
                int status = tryToSignIn(desk, "ada", "guess number " + i).statusCode();
                assertThat(status).isIn(401, 429);
                refused += status == 429 ? 1 : 0;
            }
            assertThat(refused).isPositive();
        }
    }

    @Test
    void whoSignsOutIsOut(@TempDir Path folder) {
        try (RunningDesk desk = RunningDesk.withAccounts(folder.resolve("a.db"))) {
            Signed anna = signIn(desk, "anna");
            assertThat(get(desk, "/api/v1/events", anna.cookie())).isEqualTo(200);
            desk.send(desk.request("/api/v1/session")
                    .header("Cookie", anna.cookie())
                    .header("X-Relata-Token", anna.token())
                    .DELETE());
            assertThat(get(desk, "/api/v1/events", anna.cookie())).isEqualTo(401);
        }
    }

    @Test
    void behindAProxyItsWordCounts(@TempDir Path folder) {
        try (RunningDesk desk = RunningDesk.behindProxy(folder.resolve("a.db"), "X-Remote-User")) {
            assertThat(desk.get("/api/v1/events").statusCode()).isEqualTo(401);
            assertThat(desk.send(desk.request("/api/v1/events")
                                    .header("X-Remote-User", "rita")
                                    .GET())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(desk.send(desk.request("/api/v1/audit")
                                    .header("X-Remote-User", "rita")
                                    .GET())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aDeskThatOthersReachAsksWhoTheyAre() {
        assertThatThrownBy(() -> new DeskSettings("0.0.0.0", 0, null, null, null, DeskSettings.Rates.SHARED))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("--accounts");
    }
}
