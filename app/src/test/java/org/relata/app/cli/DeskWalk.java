package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

/**
 * A real Chromium at a desk over the shipped examples. {@code -Dscreenshots=docs/desk} keeps pictures of every page there.
 * Skipped where no Chromium is installed; {@code .ci/run} installs one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskWalk {

    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    RunningDesk desk;
    private Playwright playwright;
    private Browser browser;
    BrowserContext context;
    Page page;
    final List<String> faults = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path folder) {
        Path chromium =
                CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(chromium != null, "no Chromium is installed: the desk was not walked");
        desk = RunningDesk.open(RunningDesk.examples(folder));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    void stop() {
        if (desk != null) {
            browser.close();
            playwright.close();
            assertThat(desk.words()).isEmpty();
            desk.close();
        }
    }

    @BeforeEach
    void open() {
        faults.clear();
        open(1280, 800, ColorScheme.LIGHT);
    }

    /** Begins anew with a window of this size. */
    void open(int width, int height, ColorScheme scheme) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(desk.address()) && !request.url().startsWith("data:")) {
                faults.add("a request left the machine: " + request.url());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
        // Cytoscape sets one rule of its own in a style element, which the policy refuses; the desk's own styles have
        // it.
        faults.removeIf(fault -> fault.contains("Applying inline style violates"));
        assertThat(faults).isEmpty();
    }

    void show(String path, String name) {
        go(path);
        picture(name);
    }

    /** Goes to a page and waits until it shows what it has. */
    void go(String path) {
        page.navigate(desk.address() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    void picture(String name) {
        String folder = System.getProperty("screenshots");
        if (folder != null) {
            page.waitForTimeout(500);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("..", folder, name + ".png")));
        }
    }

    String id(String path, String list) {
        return Json.tree(desk.get(path).body()).path(list).path(0).path("id").asText();
    }

    /** Judges the first claim with this word. */
    void judge(String word, String verdict) {
        String claim = id("/api/v1/claims?text=" + word, "claims");
        String token =
                Json.tree(desk.get("/api/v1/session").body()).path("token").asText();
        desk.send(desk.request("/api/v1/review")
                .header("Content-Type", "application/json")
                .header("X-Relata-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"claim\":\"" + claim + "\",\"verdict\":\"" + verdict + "\"}")));
    }

    /** An address of every page, each with something on it. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("map", "/");
        pages.put("event", "/events/" + id("/api/v1/events?type=ASSAULT&text=raided", "events"));
        pages.put("reader", "/documents/" + documentWithComments());
        pages.put("actors", "/actors");
        pages.put("actor", "/actors/syr-ahmed-al-sharaa?as-of=2025-05-19");
        pages.put("network", "/network?of=syr-hts&as-of=2025-05-01");
        pages.put("conflict", "/conflict?of=Syria");
        pages.put("ask", "/ask?text=drone");
        pages.put("review", "/review");
        pages.put("paste", "/code");
        pages.put("status", "/status");
        pages.put("audit", "/audit");
        pages.put("sign-in", "/sign-in");
        return pages;
    }

    String documentWithComments() {
        return Json.tree(desk.get("/api/v1/claims?text=raided&limit=1").body())
                .path("claims")
                .path(0)
                .path("document")
                .path("id")
                .asText();
    }
}
