package org.relata.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

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

    private PageCleaning() {}

    static void clean(Element body) {
        removeAll(body, element -> NEVER.contains(element.normalName()));
        removeAll(body, PageCleaning::isHidden);
        Map<Element, Integer> below = PageBlocks.wordsBelow(body);
        int words = below.getOrDefault(body, 0);
        for (Element element : List.copyOf(body.getAllElements())) {
            if (!element.equals(body)
                    && element.parent() != null
                    && isAround(element)
                    && below.getOrDefault(element, 0) < TOO_MUCH * words) {
                element.remove();
            }
        }
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

    private static boolean isAround(Element element) {
        String name = element.normalName();
        if (name.matches("h[1-6]|p|blockquote|article|main|em|strong|b|i")) {
            return name.equals("p") && PageMarks.has(element, "around") && PageBlocks.words(element) < 25;
        }
        if (MOSTLY_NOT.contains(name) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        return PageMarks.has(element, "around") && !PageMarks.has(element, "inside");
    }
}
