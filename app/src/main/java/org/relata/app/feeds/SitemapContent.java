package org.relata.app.feeds;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.relata.model.Published;
import org.relata.read.Texts;

/**
 * A sitemap (sitemaps.org, with the extension for news), or an index of sitemaps.
 *
 * @param isIndex whether the entries are sitemaps themselves
 */
record SitemapContent(boolean isIndex, List<Entry> entries) {

    private static final int MOST_ENTRIES = 50_000;

    /**
     * One address.
     *
     * @param changed {@code lastmod} as it is written
     * @param publisher and {@code published}: of the extension for news
     */
    record Entry(
            String address,
            @Nullable String changed,
            @Nullable String publisher,
            @Nullable Published published) {}

    /** Reads it; a document type is not read, so that nothing can be made to burst or to be fetched. */
    static SitemapContent of(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            xml.nextTag();
            String root = xml.getLocalName();
            if (!root.equals("urlset") && !root.equals("sitemapindex")) {
                throw Texts.unreadable("is neither a feed nor a sitemap: its root is <" + root + ">");
            }
            return new SitemapContent(root.equals("sitemapindex"), entries(xml));
        } catch (XMLStreamException broken) {
            throw Texts.unreadable("is a broken sitemap: "
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static List<Entry> entries(XMLStreamReader xml) throws XMLStreamException {
        List<Entry> entries = new ArrayList<>();
        while (xml.hasNext() && entries.size() < MOST_ENTRIES) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("url") || xml.getLocalName().equals("sitemap"))) {
                Entry entry = entry(xml);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** What stands in one entry; elements of other extensions, such as pictures, may have a {@code loc} of their own. */
    private static @Nullable Entry entry(XMLStreamReader xml) throws XMLStreamException {
        String address = null;
        String changed = null;
        String publisher = null;
        String published = null;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                boolean own = depth == 0;
                if (own && name.equals("loc")) {
                    address = text(xml);
                } else if (own && name.equals("lastmod")) {
                    changed = text(xml);
                } else if (!own && name.equals("name")) {
                    publisher = text(xml);
                } else if (!own && name.equals("publication_date")) {
                    published = text(xml);
                } else {
                    depth++;
                }
            }
        }
        return address == null || address.isEmpty() ? null : new Entry(address, changed, publisher, date(published));
    }

    /** The text of an element; of one that holds others, nothing. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        return xml.getElementText().strip();
    }

    private static @Nullable Published date(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? null : Published.parse(written);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
