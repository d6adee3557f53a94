package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

/** Strings and requests of those who mean harm. None gets through: no fault of the server, no row more, no mark-up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAttacksTest {

    private static final List<String> STRINGS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "'; DROP TABLE claims; --",
            "' OR '1'='1",
            "1; ATTACH DATABASE '/tmp/x.db' AS x",
            "') UNION SELECT json FROM claims --",
            "\" OR \"\"=\"",
            "%' OR 1=1 --",
            "\\'; --",
            "* OR *",
            "NEAR(a b, 99999999)",
            "\"unclosed",
            "text:secret",
            "^^^",
            "((((((((((",
            "-",
            "*",
            "a\u0000b",
            "\u202Etxt.exe",
            "\uD800",
            "{{7*7}}",
            "${jndi:ldap://127.0.0.1/a}",
            "../../../../etc/passwd",
            "..%2f..%2f..%2fetc%2fpasswd",
            "\r\nSet-Cookie: relata-session=x",
            "x".repeat(501),
            "x".repeat(7_000));

    private static final List<String> FILTERS = List.of(
            "text", "actor", "dyad", "holder", "type", "place", "box", "from", "to", "status", "part", "min_deaths");

    private static final List<String> PATHS = List.of(
            "/../../etc/passwd",
            "/desk/../../../../etc/passwd",
            "/desk/%2e%2e/%2e%2e/WebServer.class",
            "/desk/..%2fWebServer.class",
            "/desk/..;/WebServer.class",
            "/webjars/../org/relata/app/web/WebServer.class",
            "/webjars/%2e%2e/%2e%2e/org/relata/app/Main.class",
            "/desk//etc/passwd",
            "/desk/%00",
            "/META-INF/MANIFEST.MF",
            "/WEB-INF/web.xml",
            "/api/v1/documents/..%2f..%2frelata.db",
            "/api/v1/events/%27%20OR%201=1%20--",
            "/api/v1/claims/%00",
            "/api/v1/actors/%2e%2e");

    private static final List<String> NUMBERS = List.of(
            "events?limit=-1",
            "events?limit=0",
            "events?limit=999999999999999999999",
            "events?limit=1e3",
            "events?limit=NaN",
            "events?after=-1",
            "events?after=2016-03-01/99999999999999999999999",
            "events?after=9999999-01-01/1",
            "events?after=%27",
            "claims?after=undated/-9223372036854775808",
            "review?after=-5",
            "review?after=2147483648",
            "review?order=;drop",
            "events?box=1,2,3",
            "events?box=NaN,NaN,NaN,NaN",
            "events?box=1e999,0,1e999,0",
            "events?from=2016-13-45",
            "events?from=%2B999999999-12-31",
            "events?from=2020-01-01&to=2019-01-01",
            "events?min_deaths=-1",
            "timeline?from=-999999999-01-01",
            "actors/syr-hts?as-of=yesterday",
            "network?as-of=0000-00-00");

    private RunningDesk desk;
    private String token = "";
    private String claim = "";

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = RunningDesk.open(RunningDesk.examples(folder));
        token = Json.tree(desk.get("/api/v1/session").body()).path("token").asText();
        claim = Json.tree(desk.get("/api/v1/claims?limit=1").body())
                .path("claims")
                .path(0)
                .path("id")
                .asText();
    }

    @AfterAll
    void stop() {
        assertThat(desk.words()).as("faults of the server").isEmpty();
        desk.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @TestFactory
    List<DynamicTest> noStringInAFilterIsMoreThanAString() {
        int all = count("/api/v1/events");
        List<DynamicTest> tests = new ArrayList<>();
        for (String filter : FILTERS) {
            for (String string : STRINGS) {
                String name = filter + "="
                        + (string.length() > 40 ? string.length() + " letters" : string.replace('\u0000', '0'));
                tests.add(DynamicTest.dynamicTest(name, () -> harmless(filter, string, all)));
            }
        }
        return tests;
    }

    private void harmless(String filter, String string, int all) {
        for (String path : List.of("/api/v1/events?", "/api/v1/claims?limit=5&", "/api/v1/map?", "/api/v1/timeline?")) {
            HttpResponse<String> answer = desk.get(path + filter + "=" + encoded(string));
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 414, 431);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }
        assertThat(count("/api/v1/events")).isEqualTo(all);
    }

    private int count(String path) {
        return Json.tree(desk.get(path).body()).path("events").size();
    }

    @TestFactory
    List<DynamicTest> noPathLeadsOutOfTheDesk() {
        return PATHS.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String answer = raw("GET " + path + " HTTP/1.1");
                    assertThat(answer).containsPattern("^HTTP/1.1 (400|404)");
                    assertThat(answer)
                            .doesNotContain("root:")
                            .doesNotContain("Manifest-Version")
                            .doesNotContain("\u00CA\u00FE\u00BA\u00BE");
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noNumberIsTooMuch() {
        return NUMBERS.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    HttpResponse<String> answer = desk.get("/api/v1/" + path);
                    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
                    if (answer.statusCode() == 400) {
                        assertThat(Json.tree(answer.body()).path("detail").asText())
                                .isNotBlank();
                    }
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noBodyOfTheWrongKindIsTaken() {
        List<List<String>> bodies = List.of(
                List.of("", "application/json"),
                List.of("{", "application/json"),
                List.of("[]", "application/json"),
                List.of("null", "application/json"),
                List.of("\"text\"", "application/json"),
                List.of("{\"text\":7}", "application/json"),
                List.of("{\"text\":null}", "application/json"),
                List.of("{\"url\":\"file:///etc/passwd\"}", "application/json"),
                List.of("{\"url\":\"not an address\"}", "application/json"),
                List.of("{\"url\":\"http://user:pw@127.0.0.1/\"}", "application/json"),
                List.of("{\"url\":\"gopher://127.0.0.1/\"}", "application/json"),
                List.of("{\"url\":\"http://127.0.0.1:22/\"}", "application/json"),
                List.of("{\"text\":\"a\",\"published\":\"soon\"}", "application/json"),
                List.of("{\"text\":\"a\",\"published\":{}}", "application/json"),
                List.of("text=a", "application/x-www-form-urlencoded"),
                List.of("{\"text\":\"a\"}", "text/plain"),
                List.of("<text>a</text>", "application/xml"),
                List.of("[".repeat(100_000), "application/json"),
                List.of("{\"a\":".repeat(50_000), "application/json"));
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> body : bodies) {
            String shown = body.get(0).length() > 40 ? body.get(0).length() + " letters" : body.get(0);
            tests.add(DynamicTest.dynamicTest(body.get(1) + " " + shown, () -> {
                HttpResponse<String> answer = post("/api/v1/code", body.get(0), body.get(1), token);
                assertThat(answer.statusCode()).as(answer.body()).isIn(400, 413, 415, 422);
            }));
        }
        return tests;
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = "{\"text\":\"" + "x".repeat(10_000_000) + "\"}";
        HttpResponse<String> answer = post("/api/v1/code", large, "application/json", token);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void nothingIsChangedWithoutTheToken() {
        String body = "{\"claim\":\"" + claim + "\",\"verdict\":\"accept\"}";
        for (String wrong : List.of("", "x", token + "x", token.substring(1))) {
            assertThat(post("/api/v1/review", body, "application/json", wrong).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Json.tree(desk.get("/api/v1/review/agreement").body())
                        .path("decisions")
                        .asInt())
                .isZero();
    }

    @Test
    void aPageOfElsewhereCannotSpeakForTheUser() {
        HttpRequest.Builder request = desk.request("/api/v1/review")
                .header("Content-Type", "application/json")
                .header("X-Relata-Token", token)
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"claim\":\"" + claim + "\",\"verdict\":\"accept\"}"));
        assertThat(desk.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aNameThatWasBentToThisMachineIsNotAnswered() throws IOException {
        assertThat(raw("GET /api/v1/events HTTP/1.1", "evil.example")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1", "127.0.0.1.evil.example")).startsWith("HTTP/1.1 421");
    }

    @Test
    void verdictsAreWhatTheyMayBe() {
        List<String> bodies = List.of(
                "{\"claim\":\"c_nothing\",\"verdict\":\"accept\"}",
                "{\"claim\":\"" + claim + "\",\"verdict\":\"<b>\"}",
                "{\"claim\":\"" + claim + "\",\"verdict\":\"accept\",\"corrections\":{\"type\":\"AID\"}}",
                "{\"claim\":\"" + claim + "\",\"verdict\":\"correct\"}",
                "{\"claim\":\"" + claim + "\",\"verdict\":\"correct\",\"corrections\":{\"id\":\"c_1\"}}",
                "{\"claim\":\"" + claim + "\",\"verdict\":\"correct\",\"corrections\":{\"document\":{}}}",
                "{\"claim\":\"" + claim + "\",\"verdict\":\"correct\",\"corrections\":{\"nothing\":1}}",
                "{\"claim\":\"" + claim + "\",\"verdict\":\"accept\",\"note\":\"" + "x".repeat(3_000) + "\"}");
        for (String body : bodies) {
            assertThat(post("/api/v1/review", body, "application/json", token).statusCode())
                    .as(body)
                    .isIn(400, 404);
        }
    }

    @Test
    void markUpInATextStaysText() {
        String text = "Rebels killed two <script>alert(1)</script> soldiers in Aleppo on Monday.";
        HttpResponse<String> answer = post(
                "/api/v1/code",
                "{\"text\":" + quoted(text) + ",\"published\":\"2024-03-06\"}",
                "application/json",
                token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static String quoted(String text) {
        return Json.text(json -> json.writeString(text));
    }

    @TestFactory
    List<DynamicTest> noOtherMethodDoesAnything() {
        return List.of("PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "QUERY").stream()
                .map(method -> DynamicTest.dynamicTest(
                        method,
                        () -> assertThat(raw(method + " /api/v1/events HTTP/1.1"))
                                .containsPattern("^HTTP/1.1 (400|404|405|501)")))
                .toList();
    }

    @Test
    void headersOfAnySizeAreNotTaken() throws IOException {
        assertThat(raw("GET /api/v1/events HTTP/1.1\r\nX-Long: " + "x".repeat(40_000)))
                .startsWith("HTTP/1.1 431");
        assertThat(raw("GET /api/v1/events?text=" + "x".repeat(40_000) + " HTTP/1.1"))
                .containsPattern("^HTTP/1.1 (414|431)");
        assertThat(raw("GARBAGE\u0001 / HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("POST /api/v1/code HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked"))
                .startsWith("HTTP/1.1 400");
    }

    private HttpResponse<String> post(String path, String body, String type, String withToken) {
        return desk.send(desk.request(path)
                .header("Content-Type", type)
                .header("X-Relata-Token", withToken)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String raw(String head) throws IOException {
        return raw(head, "127.0.0.1");
    }

    /** Sends just these bytes: a client of the library would put them right. */
    private String raw(String head, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), desk.server().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((head + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void theListIsAsLongAsItSays() {
        assertThat(STRINGS.size() * FILTERS.size() + PATHS.size() + NUMBERS.size())
                .isGreaterThan(300);
        JsonNode session = Json.tree(desk.get("/api/v1/session").body());
        assertThat(session.path("role").asText()).isEqualTo("admin");
    }
}
