package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.Json;

/**
 * A real Chromium walks the desk over the shipped examples. {@code -Dscreenshots=docs/desk} keeps pictures of every page
 * there. Skipped where no Chromium is installed; {@code .ci/run} installs one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBrowserTest {

    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private RunningDesk desk;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;
    private final List<String> faults = new ArrayList<>();

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
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.LIGHT));
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

    private void show(String path, String name) {
        page.navigate(desk.address() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        picture(name);
    }

    private void picture(String name) {
        String folder = System.getProperty("screenshots");
        if (folder != null) {
            page.waitForTimeout(500);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("..", folder, name + ".png")));
        }
    }

    private String id(String path, String list) {
        return Json.tree(desk.get(path).body()).path(list).path(0).path("id").asText();
    }

    @Test
    void mapTimelineAndListFilterEachOther() {
        show("/", "map");
        assertThat(page.locator(".event-row").count()).isGreaterThan(5);
        assertThat(page.locator(".bar").count()).isPositive();

        page.locator("#filter-type").selectOption("ASSAULT");
        page.waitForURL("**type=ASSAULT**");
        page.waitForCondition(() ->
                page.locator(".event-row .class-mark:not(.material-conflict)").count() == 0);
        int assaults = page.locator(".event-row").count();
        assertThat(assaults).isPositive();

        page.reload();
        page.waitForSelector(".event-row");
        assertThat(page.locator(".event-row").count())
                .as("the address holds the view")
                .isEqualTo(assaults);
        assertThat(page.locator("#filter-type").inputValue()).isEqualTo("ASSAULT");

        page.locator("button:has-text('Clear')").click();
        page.waitForCondition(() -> page.locator(".event-row").count() > assaults);
    }

    @Test
    void anEventShowsWhoSaysSo() {
        show("/events/" + id("/api/v1/events?type=ASSAULT&text=raided", "events"), "event");
        assertThat(page.locator("h1").textContent()).contains("→");
        assertThat(page.locator("text=Who says so").count()).isPositive();
        assertThat(page.locator(".claim").count()).isPositive();
    }

    @Test
    void theReaderMarksClaimsAndKeepsCommentsApart() {
        show("/documents/" + documentWithComments(), "reader");
        assertThat(page.locator("mark").count()).isGreaterThan(5);
        assertThat(page.locator(".part.comment").count()).isPositive();

        page.locator("mark").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("aside .claim").count()).isPositive();
        assertThat(page.url()).contains("claim=");
        page.locator("aside summary").first().click();
        page.waitForCondition(
                () -> page.locator("aside .explanation").first().textContent().length() > 50);
    }

    private String documentWithComments() {
        return Json.tree(desk.get("/api/v1/claims?text=raided&limit=1").body())
                .path("claims")
                .path(0)
                .path("document")
                .path("id")
                .asText();
    }

    @Test
    void anActorIsShownAsOfADay() {
        show("/actors/syr-ahmed-al-sharaa?as-of=2016-06-01", "actor-2016");
        assertThat(page.locator("svg.history rect").count()).isPositive();
        String then = page.locator("h2:has-text('On that day') + dl").textContent();

        show("/actors/syr-ahmed-al-sharaa?as-of=2025-05-19", "actor");
        String now = page.locator("h2:has-text('On that day') + dl").textContent();
        assertThat(now).contains("President").isNotEqualTo(then);
    }

    @Test
    void anActorIsFoundByName() {
        show("/actors", "actors");
        page.locator("#name").fill("Nusra Front");
        page.waitForSelector("a[href^='/actors/syr-nusra']");
    }

    @Test
    void tiesAreDrawn() {
        show("/network?of=syr-hts&as-of=2025-05-01", "network");
        page.waitForSelector(".network-box canvas");
        assertThat(page.locator("details tr").count()).isPositive();
    }

    @Test
    void theRecordIsAsked() {
        show("/ask?text=drone", "ask");
        assertThat(page.locator(".claim").count()).isPositive();
        assertThat(page.locator("a[href^='/api/v1/claims.csv?text=drone']").count())
                .isEqualTo(1);
    }

    @Test
    void claimsAreJudgedWithTheKeyboard() {
        show("/review", "review");
        page.waitForSelector(".claim");
        String first = page.locator(".claim").getAttribute("id");
        page.keyboard().press("a");
        page.waitForCondition(() -> !first.equals(page.locator(".claim").getAttribute("id")));
        page.keyboard().press("c");
        page.waitForSelector("#c-status");
        page.locator("#c-status").selectOption("disputed");
        page.locator("button:has-text('Keep the correction')").click();
        page.waitForCondition(
                () -> Json.tree(desk.get("/api/v1/review/agreement").body())
                                .path("decisions")
                                .asInt()
                        == 2);
    }

    @Test
    void aPastedTextIsCodedAtOnce() {
        show("/code", "paste-empty");
        page.locator("#text")
                .fill(
                        "Rebels killed two <b>soldiers</b> in Aleppo on Monday, the army said. <script>alert(1)</script>");
        page.locator("#published").fill("2024-03-06");
        page.keyboard().press("Tab");
        page.locator("button.main").click();
        page.waitForSelector("mark");
        page.locator("mark").first().click();
        picture("paste");
        assertThat(page.locator("main script").count()).isZero();
        assertThat(page.locator(".text").first().textContent()).contains("<b>soldiers</b>");
    }

    @Test
    void aConflictHasItsVerdict() {
        show("/conflict?of=Syria", "conflict");
        page.waitForSelector(".verdict");
        assertThat(page.locator("img.picture").count()).isEqualTo(1);
        assertThat(page.locator(".explanation").textContent()).contains("Syria");
    }

    @Test
    void theStatusIsTold() {
        show("/status", "status");
        assertThat(page.locator("main").textContent()).contains("documents");
    }

    @Test
    void everyPageIsUsableOnAPhoneAndInTheDark() {
        context.close();
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
        page = context.newPage();
        page.onPageError(faults::add);
        for (String path : List.of(
                "/", "/ask", "/actors/syr-hts", "/network", "/conflict?of=Syria", "/review", "/code", "/status")) {
            page.navigate(desk.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int wider = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertThat(wider).as(path + " is wider than the screen").isLessThanOrEqualTo(0);
        }
        page.navigate(desk.address() + "/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        picture("phone-dark");
    }
}
