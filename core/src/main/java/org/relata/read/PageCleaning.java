package org.relata.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what is surely not its article. */
final class PageCleaning {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "button",
            "select",
            "input",
            "textarea",
            "label",
            "nav",
            "menu",
            "dialog",
            "canvas",
            "map",
            "link",
            "meta");
    private static final Set<String> MOSTLY_NOT = Set.of("aside", "footer", "form", "header");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "alert",
            "tooltip");
    /** An element with this share of the page's words is not dropped for its name alone. */
    private static final double TOO_MUCH = 0.4;
    /** The same where names are hardly believed, since believing them left nothing. */
    private static final double MORE_THAN_SCRAPS = 0.06;

    /** So many words of running text make a header a part of the article. */
    private static final int RUNNING = 40;

    private PageCleaning() {}

    /** @param byName whether an element of any length is believed that is called something around an article */
    static void clean(Element body, @Nullable String title, boolean byName) {
        removeAll(body, element -> NEVER.contains(element.normalName()));
        removeAll(body, PageCleaning::isHidden);
        Map<Element, Integer> below = PageBlocks.wordsBelow(body);
        int words = below.getOrDefault(body, 0);
        double most = (byName ? TOO_MUCH : MORE_THAN_SCRAPS) * words;
        for (Element element : List.copyOf(body.getAllElements())) {
            if (!element.equals(body)
                    && element.parent() != null
                    && isAround(element, title)
                    && below.getOrDefault(element, 0) < most) {
                element.remove();
            }
        }
    }

    /** Takes out of a piece of HTML what nobody sees of it or what is there to be pressed. */
    static void cleanPiece(Element body) {
        removeAll(body, element -> NEVER.contains(element.normalName()));
        removeAll(body, PageCleaning::isHidden);
    }

    private static void removeAll(Element body, java.util.function.Predicate<Element> unwanted) {
        for (Element element : List.copyOf(body.getAllElements())) {
            if (!element.equals(body) && element.parent() != null && unwanted.test(element)) {
                element.remove();
            }
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static boolean isAround(Element element, @Nullable String title) {
        String name = element.normalName();
        if (name.matches("h[1-6]|p|blockquote|article|main|em|strong|b|i")) {
            return name.equals("p") && PageMarks.has(element, "around") && PageBlocks.words(element) < 25;
        }
        if (name.equals("header")) {
            return !headsArticle(element, title);
        }
        if (MOSTLY_NOT.contains(name) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        return PageMarks.has(element, "around") && !PageMarks.has(element, "inside");
    }

    /** Whether a header is an article's and not the site's: it has the title as its heading, or paragraphs of running text. */
    private static boolean headsArticle(Element header, @Nullable String title) {
        for (Element heading : header.select("h1, h2")) {
            if (title != null && !heading.text().isBlank() && Titles.repeats(title, heading.text())) {
                return true;
            }
        }
        return PageBlocks.of(header, element -> false).stream()
                        .filter(block -> ArticleText.isRunning(block) && block.linkWords() == 0)
                        .mapToInt(PageBlocks.Block::words)
                        .sum()
                >= RUNNING;
    }
}
