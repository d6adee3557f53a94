package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.contract.Json;

/** Each page does what it is for. */
class DeskBrowserTest extends DeskWalk {

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
        page.locator("aside .all").click();
        int claims = page.locator("aside .choices button").count();
        assertThat(claims).as("all claims of the text").isGreaterThan(5);
        page.locator("aside .choices button").nth(2).click();
        assertThat(page.locator("mark.chosen").count()).isPositive();
        assertThat(page.url()).contains("claim=");
        page.locator("aside summary").first().click();
        page.waitForCondition(
                () -> page.locator("aside .explanation").first().textContent().length() > 50);
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
        assertThat(page.locator("#of").inputValue()).as("a name, no id").isEqualTo("Hayat Tahrir al-Sham");

        page.locator("#of").fill("Islamic State");
        page.waitForURL("**of=img-isis**");
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

        page.locator("aside summary").first().click();
        page.waitForCondition(
                () -> page.locator("aside .explanation").first().textContent().length() > 50);
        assertThat(page.locator("aside .explanation").first().textContent()).contains("killed");
    }

    @Test
    void aConflictHasItsVerdict() {
        show("/conflict?of=Syria", "conflict");
        page.waitForSelector(".verdict");
        assertThat(page.locator("img.picture").count()).isEqualTo(1);
        assertThat(page.locator(".explanation").textContent()).contains("Syria");
        page.locator(".verdict summary").first().click();
        page.waitForSelector(".verdict .event-row");
        assertThat(page.locator(".verdict .event-row").first().textContent())
                .contains("Syrian Interior Ministry")
                .doesNotContain("e_");
    }

    @Test
    void theStatusIsTold() {
        show("/status", "status");
        assertThat(page.locator("main").textContent()).contains("documents");
    }

    @Test
    void newClaimsAreToldQuietly() throws IOException {
        for (String path : List.of("/ask?text=barracks", "/?text=barracks")) {
            go(path);
            int before = page.locator(".claim, .event-row").count();
            Object top = page.evaluate("document.querySelector('main').getBoundingClientRect().height");
            page.waitForTimeout(1_000);
            RunningDesk.addMeanwhile(
                    desk.file(),
                    path.startsWith("/ask")
                            ? "Rebels attacked the barracks at Dara on Monday, killing four soldiers."
                            : "Police arrested nine traders near the barracks in Khartoum on Monday.");

            page.waitForSelector("#news button");
            picture(path.startsWith("/ask") ? "news" : "news-map");
            assertThat(page.locator("#news").textContent()).contains("new claim");
            assertThat(page.locator("#news").getAttribute("aria-live")).isEqualTo("polite");
            assertThat(page.locator(".claim, .event-row").count())
                    .as("nothing moves by itself")
                    .isEqualTo(before);
            assertThat(page.evaluate("document.querySelector('main').getBoundingClientRect().height"))
                    .isEqualTo(top);

            page.locator("#news button:has-text('Show')").click();
            page.waitForCondition(() -> page.locator(".claim, .event-row").count() > before);
            assertThat(page.locator("#news").textContent()).isEmpty();
        }
    }

    @Test
    void theTrailIsShownToAdmins() {
        judge("drone", "reject");
        show("/audit", "audit");
        assertThat(page.locator("nav a[aria-current]").textContent()).isEqualTo("Audit");
        assertThat(page.locator("tbody tr").first().textContent()).contains("rejected a claim");
        page.locator("tbody a").first().click();
        page.waitForSelector("mark.chosen");
    }

    @Test
    void theSliderMovesThroughTime() {
        go("/network?of=syr-hts&as-of=2025-05-01");
        page.waitForSelector(".network-box canvas");
        String now = page.locator("details").textContent();
        page.locator("#as-of").focus();
        page.keyboard().press("Home");
        page.waitForURL("**as-of=1989-01-01**");
        page.waitForCondition(() -> !now.equals(page.locator("main").textContent())
                && page.locator("main").textContent().contains("January 1989"));
        page.locator("button[aria-label='A month later']").click();
        page.waitForURL("**as-of=1989-02-01**");
        page.waitForCondition(() -> page.locator("main").textContent().contains("February 1989"));
    }

    @Test
    void whatIsWrittenFromRightToLeftIsShownSo() throws IOException {
        String arabic = "قتل جنديان في هجوم على حاجز قرب المدينة يوم الاثنين.";
        RunningDesk.addDocument(
                desk.file(), "arabic", arabic + "\\n\\nRebels shelled the town on Monday, residents said.");
        go("/documents/arabic");
        assertThat(page.locator(".part.text").first().evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("rtl");

        // A sentence that begins with Latin letters and quotes Arabic stays from left to right, its quotation is not
        // torn.
        RunningDesk.addMeanwhile(
                desk.file(), "Rebels attacked a checkpoint, which the leaflet calls \"" + arabic + "\", on Monday.");
        go("/ask?text=" + java.net.URLEncoder.encode("حاجز", java.nio.charset.StandardCharsets.UTF_8));
        page.waitForSelector(".claim");
        picture("right-to-left");
        assertThat(page.locator("#filter-text").evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("rtl");
        assertThat(page.locator(".claim blockquote").first().evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("ltr");
        assertThat((Boolean) page.evaluate(
                        "[...document.querySelectorAll('.claim blockquote, .claim dd, .claim p')].every(e => e.dir)"))
                .isTrue();
    }
}
