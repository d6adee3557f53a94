package org.relata.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.relata.read.PageBlocks.Block;

/**
 * Finds the article in a page.
 *
 * <p>What is named as something around an article is taken out first. Every block of text that is left has a value:
 * running text its words, links and short scraps less than nothing. The article is in the element whose blocks are worth
 * most together ({@link ArticleRoot}); of these, buttons, lists of links and their headings are left out
 * ({@link ArticleText}), and captions become parts of their own. Where next to nothing is left, names are not believed,
 * and where the page's linked data state an article that its tree does not show, that is taken.
 */
final class ArticleExtractor {

    /** What was found: paragraphs parted by blank lines, and the words under pictures. */
    record Article(String body, List<String> captions) {}

    /** An article of fewer words is looked for again. */
    private static final int FEW = 120;
    /** So many times longer has a text to be that is found without believing names. */
    private static final int MUCH_MORE = 3;

    private ArticleExtractor() {}

    /**
     * Takes the tree apart.
     *
     * @param stated the article's text as the page's linked data give it
     * @throws org.relata.RelataException when no element of the page has running text
     */
    static Article extract(Document page, @Nullable String title, @Nullable String stated) {
        Element spare = page.body().clone();
        Article article = attempt(page.body(), title, true);
        if (words(article) < FEW) {
            Article lenient = attempt(spare, title, false);
            article = words(lenient) > MUCH_MORE * words(article) ? lenient : article;
        }
        if (stated != null && StatedArticle.isMissing(stated, article == null ? "" : article.body())) {
            article = new Article(StatedArticle.paragraphs(stated), article == null ? List.of() : article.captions());
        }
        if (article == null) {
            throw Texts.unreadable("there is no article in this page");
        }
        return article;
    }

    private static int words(@Nullable Article article) {
        return article == null ? 0 : PageBlocks.count(article.body());
    }

    private static @Nullable Article attempt(Element body, @Nullable String title, boolean byName) {
        PageCleaning.clean(body, title, byName);
        ArticleRoot root = ArticleRoot.of(body, title);
        if (root == null) {
            return null;
        }
        List<Block> leads = root.leads();
        List<String> captions = new ArrayList<>();
        takeCaptions(root.element(), around(root.element()), title, captions);
        String text = ArticleText.of(leads, root.blocks(), title);
        return text.isEmpty() ? null : new Article(text, captions);
    }

    /** Pictures often stand beside the running text: in the same article, or else under the same parent. */
    private static Element around(Element root) {
        Element article = root.closest("article, main");
        Element parent = root.parent();
        return article != null ? article : parent != null ? parent : root;
    }

    private static void takeCaptions(Element root, Element scope, @Nullable String title, List<String> captions) {
        for (Element element : scope.getAllElements()) {
            boolean caption = element.normalName().equals("figcaption") || PageMarks.has(element, "caption");
            if (caption && !element.equals(root) && element.parent() != null && PageBlocks.words(element) < 120) {
                String words = PageMarks.without(element.text(), "credit").strip();
                boolean repeats = title != null && Titles.repeats(words, title);
                if (!words.isEmpty() && !repeats && !captions.contains(words)) {
                    captions.add(words);
                }
                element.remove();
            }
        }
    }
}
