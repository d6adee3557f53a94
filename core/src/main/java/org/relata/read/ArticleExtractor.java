package org.relata.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.relata.read.PageBlocks.Block;

/**
 * Finds the article in a page.
 *
 * <p>What is named as something around an article is taken out first. Every block of text that is left has a value:
 * running text its words, links and short scraps less than nothing. The article is in the element whose blocks are worth
 * most together; of these, buttons and lists of links are left out, and captions become parts of their own.
 */
final class ArticleExtractor {

    /** What was found: paragraphs parted by blank lines, and the words under pictures. */
    record Article(String body, List<String> captions) {}

    private static final double LINKED = 0.5;
    private static final double HINT_SHARE = 0.4;

    private ArticleExtractor() {}

    /** @throws org.relata.RelataException when no element of the page has running text */
    static Article extract(Document page, @Nullable String title) {
        List<String> captions = new ArrayList<>();
        PageCleaning.clean(page.body());
        Element root = best(page.body());
        if (root == null) {
            throw Texts.unreadable("there is no article in this page");
        }
        takeCaptions(root, around(root), captions);
        List<Block> blocks = PageBlocks.of(root, element -> false);
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            if (belongs(block, title)) {
                body.append(body.isEmpty() ? "" : "\n\n").append(block.text());
            }
        }
        if (body.isEmpty()) {
            throw Texts.unreadable("there is no article in this page");
        }
        return new Article(body.toString(), captions);
    }

    /** Pictures often stand beside the running text: in the same article, or else under the same parent. */
    private static Element around(Element root) {
        Element article = root.closest("article, main");
        Element parent = root.parent();
        return article != null ? article : parent != null ? parent : root;
    }

    private static void takeCaptions(Element root, Element scope, List<String> captions) {
        for (Element element : scope.getAllElements()) {
            boolean caption = element.normalName().equals("figcaption") || PageMarks.has(element, "caption");
            if (caption && !element.equals(root) && element.parent() != null && PageBlocks.words(element) < 120) {
                String words = element.text().strip();
                if (!words.isEmpty() && !captions.contains(words)) {
                    captions.add(words);
                }
                element.remove();
            }
        }
    }

    private static boolean belongs(Block block, @Nullable String title) {
        String name = block.element().normalName();
        if (name.equals("h1")
                && title != null
                && (Titles.repeats(title, block.text()) || Titles.repeats(block.text(), title))) {
            return false;
        }
        if (PageMarks.matches(block.text().replace('\n', ' '), "button-words")) {
            return false;
        }
        boolean linked = block.linkWords() > LINKED * block.words();
        return block.words() > 0
                && (!linked || (name.equals("p") && block.words() > 12 && block.linkWords() < block.words()));
    }

    /** The element whose blocks are worth most; among equals the innermost. Null where nothing is worth anything. */
    private static @Nullable Element best(Element body) {
        Map<Element, Double> worth = new LinkedHashMap<>();
        for (Block block : PageBlocks.of(body, element -> false)) {
            double value = value(block);
            for (Element element = block.element(); element != null; element = element.parent()) {
                worth.merge(element, value, Double::sum);
                if (element.equals(body)) {
                    break;
                }
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : worth.entrySet()) {
            double value = entry.getValue();
            if (value > most) {
                most = value;
                best = entry.getKey();
            }
        }
        return best == null ? null : hinted(body, best, most, worth);
    }

    /** The element that says of itself that it is the article, where it holds a good share of the text. */
    private static Element hinted(Element body, Element best, double most, Map<Element, Double> worth) {
        Element hinted = best;
        double value = HINT_SHARE * most;
        for (Element element : body.getAllElements()) {
            boolean says = element.attr("itemprop").contains("articleBody") || PageMarks.has(element, "article-body");
            if (says && worth.getOrDefault(element, 0.0) > value) {
                value = worth.getOrDefault(element, 0.0);
                hinted = element;
            }
        }
        return hinted;
    }

    private static double value(Block block) {
        if (block.linkWords() > LINKED * block.words()) {
            return -1.5 * block.words() - 2;
        }
        String name = block.element().normalName();
        if (name.matches("h[1-6]")) {
            return 0;
        }
        boolean sentence = block.text().matches("(?s).*[.!?…。！？\"”»'’)]\\s*");
        if (block.words() < 6 || (!sentence && block.words() < 15)) {
            return -2;
        }
        double weight = name.equals("p") || name.equals("blockquote") ? 1 : 0.7;
        return weight * block.words();
    }
}
