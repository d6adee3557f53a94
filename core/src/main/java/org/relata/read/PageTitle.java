package org.relata.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of an article without the site's name, on whichever side of it that stands: what a heading in the page says
 * too is the title.
 */
final class PageTitle {

    private static final Pattern SITE_AFTER = Pattern.compile("\\s+(?:[|–—»•·]|-|::)\\s+[^|–—»]{2,40}$");
    private static final Pattern BORDER = Pattern.compile("\\s+(?:[|–—»•·]|-|::)\\s+");
    private static final int SHORTEST = 15;

    private PageTitle() {}

    /**
     * @param stated as the page's metadata give it
     * @param heading the only h1 of the page
     */
    static @Nullable String of(Document page, @Nullable String stated, @Nullable String heading) {
        String title = stated != null ? stated : heading != null ? heading : given(page.title());
        if (title == null) {
            return null;
        }
        if (heading != null && Titles.repeats(heading, title)) {
            return heading;
        }
        if (!BORDER.matcher(title).find()) {
            return title;
        }
        String said = saidByHeading(page, title);
        if (said != null) {
            return said;
        }
        String shorter = SITE_AFTER.matcher(title).replaceFirst("");
        return shorter.length() >= SHORTEST ? shorter : title;
    }

    /** The only h1's words; null where it is nothing but a link, for that is the site's name. */
    static @Nullable String onlyHeading(Document page) {
        List<Element> headings = page.select("h1");
        if (headings.size() != 1) {
            return null;
        }
        Element heading = headings.get(0);
        Element link = heading.selectFirst("a[href]");
        return link != null && link.text().strip().equals(heading.text().strip()) && leadsHome(link.attr("href"))
                ? null
                : given(heading.text());
    }

    private static boolean leadsHome(String address) {
        return address.matches("(?i)(?:.*https?://[^/]+)?/?(?:index\\.\\w+)?|\\.|\\./");
    }

    private static @Nullable String saidByHeading(Document page, String title) {
        List<String> parts = new ArrayList<>(List.of(title));
        BORDER.splitAsStream(title).forEach(parts::add);
        for (Element element : page.select("h1, h2, h3, [class], [id]")) {
            boolean heads = element.normalName().matches("h[1-3]") || PageMarks.has(element, "headline");
            if (!heads || element.children().size() > 3) {
                continue;
            }
            String words = element.text().strip();
            for (String part : parts) {
                if (part.length() >= SHORTEST && part.strip().equalsIgnoreCase(words)) {
                    return words;
                }
            }
        }
        return null;
    }

    private static @Nullable String given(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.isEmpty() ? null : Texts.withoutLoneSurrogates(one);
    }
}
