package org.relata.formats;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Published;
import org.relata.read.Draft;
import org.relata.read.Pages;
import org.relata.read.Texts;

/** One item of a feed as a document. Of its texts the longest is the body; an item that has none is its title alone. */
final class FeedItem {

    private FeedItem() {}

    /** @throws org.relata.RelataException when there is no text in it */
    static Document document(SyndEntry entry, SyndFeed feed) {
        String title = given(entry.getTitle() == null ? null : Pages.text(entry.getTitle()));
        String body = body(entry);
        String url = given(entry.getLink());
        String id = given(entry.getUri());
        String publisher = given(feed.getTitle());
        if (body.isBlank() && title == null) {
            throw Texts.unreadable("is an item without any text");
        }
        return new Draft(body.isBlank() && title != null ? title : body)
                .title(title)
                .id(id == null || id.equals(url) ? null : id)
                .url(url)
                .publisher(publisher == null && url != null ? Pages.host(url) : publisher)
                .published(published(entry))
                .language(given(feed.getLanguage()))
                .toDocument();
    }

    private static String body(SyndEntry entry) {
        List<SyndContent> contents = new ArrayList<>(entry.getContents());
        if (entry.getDescription() != null) {
            contents.add(entry.getDescription());
        }
        String longest = "";
        for (SyndContent content : contents) {
            String value = content.getValue();
            String text = value == null ? "" : Pages.text(value);
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    private static @Nullable Published published(SyndEntry entry) {
        Date stated = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return stated == null ? null : Published.at(stated.toInstant().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : Texts.withoutLoneSurrogates(value.strip());
    }
}
