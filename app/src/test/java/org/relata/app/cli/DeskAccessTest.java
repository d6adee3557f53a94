package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everybody can use every page: WCAG 2.2 AA as axe-core checks it, contrast as measured here, the keyboard, a phone. Each in
 * light and in dark.
 */
class DeskAccessTest extends DeskWalk {

    private static final int MOST_STOPS = 400;

    private static final String TAGS = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']";

    private static String script(String name) throws IOException {
        try (InputStream in = DeskAccessTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The page with what only shows after somebody acts. */
    private void arrive(String name, String path) {
        if (name.equals("audit")) {
            judge("drone", "reject");
            judge("raided", "accept");
        }
        go(path);
        if (name.equals("paste")) {
            page.locator("#text")
                    .fill("Rebels killed two soldiers in Aleppo on Monday, the army said, but denied a raid.");
            page.locator("#published").fill("2024-03-06");
            page.locator("button.main").click();
            page.waitForSelector("mark");
        }
        if (name.equals("paste") || name.equals("reader")) {
            page.locator("mark").first().focus();
            page.keyboard().press("Enter");
            page.waitForSelector("aside .claim");
        }
    }

    private void unfold() {
        for (var summary : page.locator("main summary").all()) {
            summary.evaluate("summary => { summary.parentElement.open = true; }");
        }
        page.waitForTimeout(300);
    }

    @TestFactory
    List<DynamicTest> everyPageCanBeReadInLightAndDark() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            pages().forEach((name, path) ->
                    tests.add(DynamicTest.dynamicTest(scheme + " " + name, () -> readable(name, path, scheme))));
        }
        return tests;
    }

    @SuppressWarnings("unchecked")
    private void readable(String name, String path, ColorScheme scheme) throws IOException {
        open(1280, 800, scheme);
        arrive(name, path);
        if (scheme == ColorScheme.DARK) {
            picture("dark-" + name);
        }
        unfold();
        assertThat((List<String>) page.evaluate(script("contrast.js")))
                .as("contrast")
                .isEmpty();
        assertThat(violations()).as("axe").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() throws IOException {
        page.evaluate(script("/axe.min.js"));
        return (List<String>)
                page.evaluate("async () => (await axe.run(document, {runOnly: {type: 'tag', values: " + TAGS
                        + "}, rules: {'target-size': {enabled: true}}})).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + v.help"
                        + " + ' ' + n.target.join(' ') + ' ' + n.html.slice(0, 160)))");
    }

    @TestFactory
    List<DynamicTest> everyPageCanBeUsedOnAPhone() {
        List<DynamicTest> tests = new ArrayList<>();
        pages().forEach((name, path) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            open(390, 844, name.equals("map") || name.equals("reader") ? ColorScheme.DARK : ColorScheme.LIGHT);
            arrive(name, path);
            picture("phone-" + name);
            unfold();
            int wider = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertThat(wider).as("wider than the screen").isLessThanOrEqualTo(0);
            assertThat(violations()).isEmpty();
        })));
        return tests;
    }

    @Test
    void aClaimComesAsASheetOnAPhone() {
        open(390, 844, ColorScheme.LIGHT);
        go(pages().getOrDefault("reader", ""));
        assertThat(page.locator("aside.sheet").isVisible()).isFalse();

        page.locator("mark").nth(3).click();
        Map<String, Object> sheet = box("aside.sheet");
        Map<String, Object> mark = box("mark.chosen");
        assertThat(number(sheet, "bottom")).isEqualTo(844);
        assertThat(number(sheet, "width")).isEqualTo(390);
        assertThat(number(sheet, "height")).isLessThan(844 * 0.6);
        assertThat(number(mark, "bottom"))
                .as("the text that was chosen stays in sight")
                .isLessThanOrEqualTo(number(sheet, "top"));

        page.locator("aside .shut").click();
        assertThat(page.locator("aside.sheet").isVisible()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> box(String selector) {
        return (Map<String, Object>) page.locator(selector)
                .first()
                .evaluate(
                        "e => { const r = e.getBoundingClientRect(); return {top: r.top, bottom: r.bottom, width: r.width,"
                                + " height: r.height}; }");
    }

    private static double number(Map<String, Object> box, String side) {
        return box.get(side) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** Tab goes through all that can be used, shows where it is, and comes out at the end. */
    @TestFactory
    List<DynamicTest> everyPageCanBeUsedWithTheKeyboard() {
        List<DynamicTest> tests = new ArrayList<>();
        pages().forEach((name, path) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            go(path);
            page.evaluate(
                    "() => { let i = 0; for (const e of document.querySelectorAll('a[href], button, input, select, textarea,"
                            + " summary, [tabindex]')) if (e.tabIndex >= 0 && !e.disabled && e.checkVisibility()) e.dataset.stop = ++i;"
                            + " document.querySelector('.skip').focus(); }");
            Map<String, Integer> stops = new LinkedHashMap<>();
            int steps = 0;
            String at;
            do {
                at = String.valueOf(page.evaluate(SEEN));
                assertThat(at).as("the focus can be seen").doesNotContain("unseen");
                stops.merge(at, 1, Integer::sum);
                page.keyboard().press("Tab");
            } while (!at.equals("end") && ++steps < MOST_STOPS);
            assertThat(at).as("no trap among " + stops.keySet()).isEqualTo("end");
            int all = (int) page.evaluate("document.querySelectorAll('[data-stop]').length");
            assertThat(stops.keySet().stream()
                            .filter(stop -> stop.startsWith("stop"))
                            .count())
                    .as("stops of all that can be used")
                    .isGreaterThanOrEqualTo(all);
        })));
        return tests;
    }

    private static final String SEEN =
            "() => { const e = document.activeElement; if (!e || e === document.body || e === document.documentElement) return 'end';"
                    + " const s = getComputedStyle(e), r = e.getBoundingClientRect();"
                    + " const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;"
                    + " const inside = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;"
                    + " const name = e.tagName + ' ' + (e.id || e.getAttribute('aria-label') || e.textContent.slice(0, 30));"
                    + " return (outlined && inside ? '' : 'unseen ') + (e.dataset.stop ? 'stop ' + e.dataset.stop + ' ' : 'other ') + name; }";
}
