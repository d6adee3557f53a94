package org.relata.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.relata.model.Published;

/**
 * What a page says of itself.
 *
 * @param url the canonical address
 * @param stated the article's text as the page's linked data give it
 * @param comments readers' comments that stand in the page's linked data alone
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String language,
        @Nullable String stated,
        List<Draft.Comment> comments) {

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published_time_telegram",
            "cxenseparse:recs:publishtime",
            "date.created",
            "created");

    /** Reads the tree and leaves it as it is. */
    static PageMetadata of(Document page) {
        LinkedData data = LinkedData.of(page);
        String url = url(page, data);
        return new PageMetadata(
                title(page, data),
                publisher(page, data, url),
                published(page, data, url),
                url,
                language(page, data),
                data.value("articleBody"),
                data.comments());
    }

    private static @Nullable String title(Document page, LinkedData data) {
        String stated = first(data.value("headline"), meta(page, "og:title"), meta(page, "twitter:title"));
        return PageTitle.of(page, stated, PageTitle.onlyHeading(page));
    }

    private static @Nullable String publisher(Document page, LinkedData data, @Nullable String url) {
        return first(
                meta(page, "og:site_name"),
                data.value("publisher"),
                meta(page, "application-name"),
                meta(page, "dc.publisher"),
                meta(page, "publisher"),
                url == null ? null : Pages.host(url));
    }

    private static @Nullable Published published(Document page, LinkedData data, @Nullable String url) {
        Published found = date(data.value("datePublished"));
        for (int index = 0; found == null && index < DATES.size(); index++) {
            found = date(meta(page, DATES.get(index)));
        }
        if (found == null) {
            Element stated = page.selectFirst("[itemprop~=datePublished]");
            found = stated == null ? null : date(first(stated.attr("datetime"), stated.attr("content"), stated.text()));
        }
        if (found == null) {
            found = inAddress(url);
        }
        if (found == null) {
            Element time =
                    page.selectFirst("article time[datetime], header time[datetime], time[pubdate], time[datetime]");
            found = time == null ? null : date(time.attr("datetime"));
        }
        return found;
    }

    private static @Nullable Published inAddress(@Nullable String url) {
        Matcher day = DAY_IN_ADDRESS.matcher(url == null ? "" : url);
        if (!day.find()) {
            return null;
        }
        return date(
                "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
    }

    private static @Nullable Published date(@Nullable String text) {
        return text == null ? null : PublishedForms.parse(text).orElse(null);
    }

    private static @Nullable String url(Document page, LinkedData data) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = first(canonical == null ? null : canonical.attr("href"), meta(page, "og:url"), data.value("url"));
        return url != null && url.matches("(?i)https?://\\S+") ? url : null;
    }

    private static @Nullable String language(Document page, LinkedData data) {
        Element html = page.selectFirst("html");
        return first(
                html == null ? null : first(html.attr("lang"), html.attr("xml:lang")),
                data.value("inLanguage"),
                meta(page, "og:locale"),
                meta(page, "content-language"),
                meta(page, "dc.language"));
    }

    /** The content of the first meta element that has this name, property or itemprop. */
    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean named = meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name)
                    || meta.attr("http-equiv").equalsIgnoreCase(name);
            if (named && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return Texts.withoutLoneSurrogates(value.replaceAll("\\s+", " ").strip());
            }
        }
        return null;
    }
}
