package org.relata.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds readers' comments by a page's mark-up: schema.org Comment, the lists of WordPress, Drupal, Blogger, wpDiscuz and
 * Discourse, static Disqus, and whatever else calls its elements so.
 */
final class CommentFinder {

    private static final int HIGHEST_META = 5;
    private static final int LONGEST_AUTHOR = 60;

    private final Set<Element> items = elements();
    private final Set<Element> texts = elements();
    private final List<Element> ordered = new ArrayList<>();

    private final Map<Element, Integer> words;
    private final Map<Element, Integer> leavesBelow = new LinkedHashMap<>();
    private final int pageWords;

    private CommentFinder(Element body) {
        this.words = PageBlocks.wordsBelow(body);
        this.pageWords = wordsOf(body);
    }

    private int wordsOf(Element element) {
        return words.getOrDefault(element, 0);
    }

    private static Set<Element> elements() {
        return new LinkedHashSet<>();
    }

    /** The comments in the page's order. They, and the places where they stand, are taken out of the tree. */
    static List<Draft.Comment> take(Document page) {
        CommentFinder finder = new CommentFinder(page.body());
        List<Element> areas = new ArrayList<>();
        page.body().forEachNode(node -> {
            if (node instanceof Element element && !element.equals(page.body())) {
                finder.look(element, areas);
            }
        });
        List<Draft.Comment> comments = finder.comments();
        finder.ordered.stream().filter(finder.items::contains).forEach(CommentFinder::remove);
        areas.stream()
                .filter(area -> 2 * finder.wordsOf(area) < finder.pageWords || !holdsArticle(area))
                .forEach(CommentFinder::remove);
        return comments;
    }

    private static void remove(Element element) {
        if (element.parent() != null) {
            element.remove();
        }
    }

    private static boolean holdsArticle(Element area) {
        return area.selectFirst("h1, article, [itemprop~=articleBody], main") != null;
    }

    private void look(Element element, List<Element> areas) {
        if (PageMarks.has(element, "comment-area")) {
            areas.add(element);
        }
        if (PageMarks.has(element, "not-comment") || isForm(element)) {
            return;
        }
        boolean text = PageMarks.has(element, "comment-text");
        if (text || isItem(element)) {
            ordered.add(element);
            items.add(element);
            if (text || element.attr("itemprop").equals("text")) {
                texts.add(element);
            }
        } else if (element.attr("itemprop").matches("text|commentText") && isInside(element)) {
            ordered.add(element);
            items.add(element);
            texts.add(element);
        }
    }

    private static boolean isForm(Element element) {
        return element.normalName().matches("form|a|button|input|textarea|label|h[1-6]|script|style|body|svg|use");
    }

    private static boolean isItem(Element element) {
        return PageMarks.has(element, "comment-item")
                || element.attr("itemtype").matches("(?i)https?://schema.org/(?:Comment|UserComments|Answer)")
                || element.attr("itemprop").equals("comment");
    }

    private boolean isInside(Element element) {
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (items.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** An item within which another one is belongs to that one, when it has words of its own it is its frame. */
    private List<Draft.Comment> comments() {
        Set<Element> frames = elements();
        for (Element text : ordered) {
            for (Element above = text.parent(); above != null; above = above.parent()) {
                if (items.contains(above) && (texts.contains(text) || isWholeOf(above, text))) {
                    frames.add(above);
                    if (!texts.contains(above) && texts.contains(text)) {
                        break;
                    }
                }
            }
        }
        countLeaves(frames);
        List<Draft.Comment> comments = new ArrayList<>();
        for (Element item : ordered) {
            if (!frames.contains(item)) {
                add(item, comments);
            }
        }
        items.removeIf(item -> isArticle(item));
        return comments;
    }

    private boolean isWholeOf(Element frame, Element inner) {
        return wordsOf(frame) < wordsOf(inner) + 12;
    }

    private boolean isArticle(Element item) {
        return item.selectFirst("h1") != null
                || item.selectFirst("[itemprop~=articleBody]") != null
                || (2 * wordsOf(item) > pageWords
                        && item.selectFirst("[datetime], time, cite, .fn, .comment-author, .author") == null);
    }

    private void add(Element item, List<Draft.Comment> comments) {
        if (isArticle(item) || isTrackback(item)) {
            return;
        }
        String words = PageBlocks.text(item, inner -> !inner.equals(item) && (items.contains(inner) || isMeta(inner)));
        if (words.isBlank() || PageMarks.matches(words, "button-words")) {
            return;
        }
        comments.add(new Draft.Comment(Texts.withoutLoneSurrogates(words), author(item), date(item)));
    }

    private static boolean isTrackback(Element item) {
        Element above = item;
        for (int level = 0; above != null && level < HIGHEST_META; level++, above = above.parent()) {
            if (PageMarks.has(above, "trackback")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeta(Element element) {
        String name = element.normalName();
        return name.matches("form|button|time|script|style|footer|cite|textarea|input|select|noscript")
                || PageMarks.has(element, "comment-meta")
                || PageMarks.has(element, "comment-author")
                || element.attr("itemprop").matches("author|creator|dateCreated|datePublished|commentTime|name");
    }

    private @Nullable String author(Element item) {
        Element found = around(item, "author");
        if (found == null) {
            return null;
        }
        Element name = found.selectFirst(".fn, [itemprop=name], .username, cite");
        String words = (name == null ? found : name).text().strip();
        words = words.replaceFirst("(?i)\\s*\\b(?:says|sagt|schreibt|wrote|said):?$", "");
        return words.isEmpty() || words.length() > LONGEST_AUTHOR ? null : words;
    }

    private @Nullable String date(Element item) {
        Element found = around(item, "date");
        if (found == null) {
            return null;
        }
        String exact = found.hasAttr("datetime") ? found.attr("datetime") : found.attr("content");
        String words = exact.isBlank() ? found.text().strip() : exact.strip();
        return words.isEmpty() || words.length() > LONGEST_AUTHOR ? null : words;
    }

    /** Looks in the item and then in what is around it, as far as that holds no other comment's words. */
    private @Nullable Element around(Element item, String what) {
        Element above = item;
        for (int level = 0; above != null && level < HIGHEST_META; level++, above = above.parent()) {
            if (level > 0 && leavesBelow.getOrDefault(above, 0) > 1) {
                return null;
            }
            Element found = firstMeta(above, what);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void countLeaves(Set<Element> frames) {
        for (Element item : ordered) {
            if (!frames.contains(item)) {
                for (Element above = item; above != null; above = above.parent()) {
                    leavesBelow.merge(above, 1, Integer::sum);
                }
            }
        }
    }

    private static @Nullable Element firstMeta(Element above, String what) {
        for (Node node : above.getAllElements()) {
            Element element = (Element) node;
            boolean fits = what.equals("author")
                    ? element.attr("itemprop").matches("author|creator")
                            || element.normalName().equals("cite")
                            || (!element.equals(above) && PageMarks.has(element, "comment-author"))
                    : element.normalName().equals("time")
                            || element.attr("itemprop").matches("dateCreated|datePublished|commentTime")
                            || (!element.equals(above) && PageMarks.has(element, "comment-date"));
            if (fits && !(element.text().isBlank() && !element.hasAttr("datetime"))) {
                return element;
            }
        }
        return null;
    }
}
