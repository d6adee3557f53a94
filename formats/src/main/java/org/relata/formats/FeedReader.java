package org.relata.formats;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.relata.RelataException;
import org.relata.read.Content;
import org.relata.read.Head;
import org.relata.read.ReadResult;
import org.relata.read.Reader;
import org.relata.read.Texts;

/** Reads RSS and Atom: every item a document. Definitions of a document type, which can be made to burst, are refused. */
public final class FeedReader implements Reader {

    private static final int LONGEST_BYTES = 64_000_000;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?s)\\s*(?:<\\?xml[^>]{0,200}\\?>)?\\s*(?:<(?:!--.{0,2000}?--|\\?.{0,300}?\\?|!DOCTYPE[^>]{0,500})>\\s*)*"
                    + "<(?:rss|(?:\\w+:)?feed|rdf:RDF)\\b.*");

    /** For the service loader. */
    public FeedReader() {}

    @Override
    public String format() {
        return "RSS and Atom";
    }

    @Override
    public boolean accepts(Head head) {
        return BEGINNING.matcher(head.text()).matches();
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        byte[] bytes = content.allBytes(LONGEST_BYTES, "the feed is longer than 64 MB");
        SyndFeed feed = feed(bytes);
        List<SyndEntry> entries = feed.getEntries();
        if (entries.isEmpty()) {
            throw Texts.unreadable("is a feed without any item");
        }
        List<ReadResult> results = new ArrayList<>();
        int number = 0;
        for (SyndEntry entry : entries) {
            number++;
            results.add(result(content.name() + "!" + number, entry, feed));
        }
        return results.iterator();
    }

    private static SyndFeed feed(byte[] bytes) {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        try (XmlReader letters = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
            return input.build(letters);
        } catch (FeedException | IOException | IllegalArgumentException broken) {
            throw Texts.unreadable("is a broken feed: " + broken.getMessage());
        }
    }

    private static ReadResult result(String source, SyndEntry entry, SyndFeed feed) {
        try {
            return new ReadResult.Read(FeedItem.document(entry, feed));
        } catch (RelataException refused) {
            return new ReadResult.Unreadable(source, String.valueOf(refused.getMessage()));
        }
    }
}
