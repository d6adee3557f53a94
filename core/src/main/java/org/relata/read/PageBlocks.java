package org.relata.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The visible text of a page's tree, block by block: what a browser would put on lines of its own. */
final class PageBlocks implements NodeFilter {

    /**
     * A stretch of text that stands alone.
     *
     * @param element the innermost block element that it is in
     * @param words how many words it has
     * @param linkWords how many of them are in links
     */
    record Block(Element element, String text, int words, int linkWords) {}

    private static final Set<String> BREAKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video",
            "caption",
            "option");
    private static final Set<String> INVISIBLE = Set.of(
            "script", "style", "template", "head", "object", "iframe", "svg", "math", "canvas", "textarea", "select");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");
    /** What no reader sees and no name has: places where a word may be parted, and marks without width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u2060\\uFEFF]");

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}]+");

    private final Predicate<Element> skipped;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkWords;
    private int links;
    private int breaks;
    private Element current;

    private PageBlocks(Element root, Predicate<Element> skipped) {
        this.current = root;
        this.skipped = skipped;
    }

    /** The blocks below the element, without the elements that are to be skipped. */
    static List<Block> of(Element root, Predicate<Element> skipped) {
        PageBlocks collector = new PageBlocks(root, skipped);
        root.filter(collector);
        collector.flush();
        return collector.blocks;
    }

    /** The text below the element, its blocks parted by blank lines. */
    static String text(Element root, Predicate<Element> skipped) {
        StringBuilder joined = new StringBuilder();
        of(root, skipped)
                .forEach(block -> joined.append(joined.isEmpty() ? "" : "\n\n").append(block.text));
        return joined.toString();
    }

    /** How many words are below the element, visible ones only. */
    static int words(Element root) {
        return of(root, element -> false).stream().mapToInt(Block::words).sum();
    }

    /** How many words are below each element under the root, in one pass; elements without any are absent. */
    static Map<Element, Integer> wordsBelow(Element root) {
        Map<Element, Integer> counts = new LinkedHashMap<>();
        for (Block block : of(root, element -> false)) {
            for (Element above = block.element; above != null; above = above.parent()) {
                counts.merge(above, block.words, Integer::sum);
            }
        }
        return counts;
    }

    static int count(String words) {
        Matcher matcher = WORD.matcher(words);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            add(piece.getWholeText());
        } else if (node instanceof Element element) {
            if (INVISIBLE.contains(element.normalName()) || skipped.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (BREAKS.contains(name)) {
            flush();
            current = element;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("a")) {
            links++;
        }
    }

    /** One break is a new line, two are a new paragraph. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void add(String words) {
        if (words.isBlank()) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            return;
        }
        breaks = 0;
        linkWords += links > 0 ? count(UNSEEN.matcher(words).replaceAll("")) : 0;
        text.append(SPACES.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" "));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BREAKS.contains(element.normalName())) {
                flush();
                Element parent = element.parent();
                current = parent == null ? element : parent;
            } else if (element.normalName().equals("a")) {
                links = Math.max(0, links - 1);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        String words = text.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll(" ?\n ?", "\n")
                .strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(current, words, count(words), linkWords));
        }
        text.setLength(0);
        linkWords = 0;
        breaks = 0;
    }
}
