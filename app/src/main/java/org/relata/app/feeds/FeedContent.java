package org.relata.app.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.relata.formats.FeedReader;
import org.relata.model.Document;
import org.relata.read.Content;
import org.relata.read.ReadResult;
import org.relata.read.Texts;

/**
 * What a feed or sitemap holds.
 *
 * @param items the newest first, as far as their dates are known
 * @param sitemaps where it is an index: the sitemaps that it names, the latest changed first
 */
record FeedContent(List<FoundItem> items, List<SitemapContent.Entry> sitemaps) {

    private static final FeedReader FEEDS = new FeedReader();

    FeedContent {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
    }

    /**
     * Reads it.
     *
     * @param address where it was fetched; what it names is relative to that
     * @param said hears what in it could not be read
     * @throws org.relata.RelataException when it is no feed; the message is the reason
     */
    static FeedContent of(URI address, byte[] answer, int most, Consumer<String> said) {
        byte[] bytes = unpacked(answer, most);
        Content content = Content.of(address.toString(), bytes);
        if (FEEDS.accepts(content.head())) {
            return new FeedContent(items(address, content, said), List.of());
        }
        SitemapContent map = SitemapContent.of(bytes);
        List<SitemapContent.Entry> newest = new ArrayList<>(map.entries());
        newest.sort(Comparator.comparing(FeedContent::age, Comparator.reverseOrder()));
        if (map.isIndex()) {
            return new FeedContent(List.of(), newest);
        }
        List<FoundItem> items = new ArrayList<>();
        for (SitemapContent.Entry entry : newest) {
            page(address, entry.address())
                    .ifPresentOrElse(
                            page -> items.add(
                                    new FoundItem(key(page), page, entry.publisher(), entry.published(), null)),
                            () -> said.accept(address + ": names what is no address: " + entry.address()));
        }
        return new FeedContent(items, List.of());
    }

    /** Dates in ISO 8601 stand in the order of their letters, as far as one day's order matters. */
    private static String age(SitemapContent.Entry entry) {
        String changed = entry.changed();
        return entry.published() != null ? entry.published().toString() : changed == null ? "" : changed;
    }

    private static List<FoundItem> items(URI address, Content content, Consumer<String> said) {
        List<FoundItem> items = new ArrayList<>();
        try {
            Iterator<ReadResult> results = FEEDS.read(content);
            while (results.hasNext()) {
                if (results.next() instanceof ReadResult.Read read) {
                    items.add(item(address, read.document(), said));
                }
            }
        } catch (IOException inMemory) {
            throw Texts.unreadable("is a broken feed: " + inMemory.getMessage());
        }
        return items;
    }

    private static FoundItem item(URI address, Document document, Consumer<String> said) {
        String url = document.url();
        Optional<URI> page = url == null ? Optional.empty() : page(address, url);
        if (page.isPresent()) {
            return new FoundItem(
                    key(page.get()), page.get(), document.publisher(), document.published(), document);
        }
        if (url != null) {
            said.accept(address + ": names what is no address: " + url);
        }
        return new FoundItem(
                address + "#" + document.id(), null, document.publisher(), document.published(), document);
    }

    /** The address that is meant, in the forms in which feeds write addresses; empty for what is none of the web's. */
    static Optional<URI> page(URI base, String written) {
        try {
            URI page = base.resolve(new URI(written.strip().replace(" ", "%20").replace("|", "%7C")));
            boolean web = "http".equalsIgnoreCase(page.getScheme()) || "https".equalsIgnoreCase(page.getScheme());
            return web && page.getHost() != null ? Optional.of(withoutFragment(page)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The page that is meant, whichever place in it. */
    static URI withoutFragment(URI page) {
        String text = page.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? page : URI.create(text.substring(0, fragment));
    }

    private static String key(URI page) {
        return page.toString();
    }

    /** Sitemaps are often packed as files, whatever the transfer does; what bursts is refused. */
    private static byte[] unpacked(byte[] answer, int most) {
        if (answer.length < 2 || answer[0] != 0x1F || (answer[1] & 0xFF) != 0x8B) {
            return answer;
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(answer))) {
            byte[] bytes = packed.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Texts.unreadable("is packed and becomes more than " + most / 1_000_000 + " MB");
            }
            return bytes;
        } catch (IOException broken) {
            throw Texts.unreadable("is broken: " + broken.getMessage());
        }
    }
}
