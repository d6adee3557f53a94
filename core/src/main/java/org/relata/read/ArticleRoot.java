package org.relata.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.relata.read.PageBlocks.Block;

/**
 * Where in a page its article is: the element whose blocks are worth most. What stands before the heading that repeats
 * the title is worth nothing, for an article stands below its title.
 */
final class ArticleRoot {

    private static final double HINT_SHARE = 0.4;
    /** A heading with less running text behind it is no title but a word of a list. */
    private static final double TITLED = 40;
    /** So many words of paragraphs beside the best element make their parent the article. */
    private static final int BESIDE = 40;

    private static final int HIGHEST_BESIDE = 3;
    private static final int MOST_LEADS = 3;
    private static final int SHORTEST_LEAD = 8;

    private final Element element;
    private final List<Block> all;
    private final int title;

    private ArticleRoot(Element element, List<Block> all, int title) {
        this.element = element;
        this.all = all;
        this.title = title;
    }

    /** The root, or null where nothing in the page is worth anything. */
    static @Nullable ArticleRoot of(Element body, @Nullable String title) {
        List<Block> all = PageBlocks.of(body, element -> false);
        int heading = heading(all, title);
        Element best = best(body, all, heading);
        return best == null ? null : new ArticleRoot(best, all, heading);
    }

    Element element() {
        return element;
    }

    /** The blocks of the article as the tree is now, from the title on. */
    List<Block> blocks() {
        List<Block> blocks = PageBlocks.of(element, inner -> false);
        if (title < 0) {
            return blocks;
        }
        Element heading = all.get(title).element();
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index).element().equals(heading)) {
                return blocks.subList(index, blocks.size());
            }
        }
        return blocks;
    }

    /** Running text between the title and the article: the lead, where a page puts it apart. */
    List<Block> leads() {
        List<Block> leads = new ArrayList<>();
        for (int index = title + 1; title >= 0 && index < all.size(); index++) {
            Block block = all.get(index);
            if (isWithin(block.element(), element)) {
                break;
            }
            boolean caption = block.element().closest("figure, figcaption, li, td") != null
                    || PageMarks.has(block.element(), "caption");
            if (!caption
                    && isNear(block.element())
                    && block.words() >= SHORTEST_LEAD
                    && block.linkWords() == 0
                    && ArticleText.isRunning(block)) {
                leads.add(block);
            }
        }
        return leads.size() > MOST_LEADS ? List.of() : leads;
    }

    /** Whether the block stands by the title: below the title's parent or grandparent. */
    private boolean isNear(Element lead) {
        Element parent = all.get(title).element().parent();
        Element grandparent = parent == null ? null : parent.parent();
        return grandparent != null && isWithin(lead, grandparent);
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element above = inner; above != null; above = above.parent()) {
            if (above.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The first heading that says the title and has an article's worth behind it; -1 where none does. */
    private static int heading(List<Block> blocks, @Nullable String title) {
        if (title == null) {
            return -1;
        }
        double behind = 0;
        int found = -1;
        int called = -1;
        for (int index = blocks.size() - 1; index >= 0; index--) {
            Block block = blocks.get(index);
            if (behind >= TITLED && isTitle(block, title)) {
                if (block.element().normalName().matches("h[1-4]")) {
                    found = index;
                } else if (PageMarks.has(block.element(), "headline")) {
                    called = index;
                }
            }
            behind += Math.max(0, value(block));
        }
        return found >= 0 ? found : called;
    }

    private static boolean isTitle(Block block, String title) {
        return block.words() > 2 && (Titles.repeats(block.text(), title) || Titles.isMostOf(block.text(), title));
    }

    /** The element whose blocks are worth most; among equals the innermost. Null where nothing is worth anything. */
    private static @Nullable Element best(Element body, List<Block> blocks, int heading) {
        Map<Element, Double> worth = new LinkedHashMap<>();
        for (int index = 0; index < blocks.size(); index++) {
            double value = value(blocks.get(index));
            double counted = index < heading ? Math.min(0, value) : value;
            for (Element element = blocks.get(index).element(); element != null; element = element.parent()) {
                worth.merge(element, counted, Double::sum);
                if (element.equals(body)) {
                    break;
                }
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : worth.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        if (best == null) {
            return null;
        }
        Element hinted = hinted(body, best, most, worth);
        return hinted.equals(best)
                ? withParagraphsBeside(best, body, blocks.subList(Math.max(0, heading), blocks.size()))
                : hinted;
    }

    /** Goes up as long as paragraphs of running text stand right beside: links among them made their parent worth less. */
    private static Element withParagraphsBeside(Element best, Element body, List<Block> blocks) {
        Element root = best;
        Element above = best;
        for (int level = 0; level < HIGHEST_BESIDE && !above.equals(body); level++) {
            Element parent = above.parent();
            if (parent == null) {
                break;
            }
            int beside = 0;
            for (Block block : blocks) {
                boolean paragraph = block.element().normalName().matches("p|blockquote")
                        && parent.equals(block.element().parent())
                        && !block.element().equals(above);
                beside += paragraph && block.linkWords() == 0 && ArticleText.isRunning(block) ? block.words() : 0;
            }
            if (beside >= BESIDE) {
                root = parent;
            }
            above = parent;
        }
        return root;
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
        if (ArticleText.isLinked(block)) {
            return -1.5 * block.words() - 2;
        }
        String name = block.element().normalName();
        if (name.matches("h[1-6]")) {
            return 0;
        }
        if (!ArticleText.isRunning(block)) {
            return -2;
        }
        double weight = name.equals("p") || name.equals("blockquote") ? 1 : 0.7;
        return weight * block.words();
    }
}
