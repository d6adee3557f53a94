package org.relata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.read.ReadResult;

/** Items of feeds become documents; feeds that are broken or made to burst are named. */
class FeedReaderTest {

    @Test
    void itemsAreDocuments() throws IOException {
        List<ReadResult> results = Reading.of(Samples.FEED);
        assertThat(results).hasSize(3);
        Document first = Reading.document(results.get(0));
        assertThat(first.id()).isEqualTo("a-1");
        assertThat(first.url()).isEqualTo("https://courier.example/1");
        assertThat(first.title()).isEqualTo("Convoys leave & return");
        assertThat(first.publisher()).isEqualTo("The Courier");
        assertThat(first.published()).hasToString("2025-05-19T06:30Z");
        assertThat(first.language()).isEqualTo("en");
        assertThat(Reading.body(first)).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND);
        assertThat(Reading.document(results.get(1)).text()).isEqualTo("A fire in Homs");
        assertThat(((ReadResult.Unreadable) results.get(2)).message())
                .isEqualTo("standard input!3: is an item without any text");
    }

    @Test
    void atomToo() throws IOException {
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>The Courier</title><entry>"
                + "<id>tag:courier.example,2025:1</id><title>Convoys leave</title><link href='https://courier.example/1'/>"
                + "<updated>2025-05-19T08:30:00+02:00</updated><content type='html'>&lt;p&gt;" + Samples.FIRST
                + "&lt;/p&gt;</content></entry></feed>";
        Document document = Reading.only(atom);
        assertThat(Reading.body(document)).isEqualTo(Samples.FIRST);
        assertThat(document.id()).isEqualTo("tag:courier.example,2025:1");
        assertThat(document.published()).hasToString("2025-05-19T06:30Z");
    }

    @Test
    void brokenFeedsAreNamed() throws IOException {
        assertThat(Reading.reason(Reading.of(Samples.FEED.substring(0, 600)).get(0)))
                .startsWith("is a broken feed");
        assertThat(Reading.reason(Reading.of("<rss version='2.0'><channel><title>x</title></channel></rss>")
                        .get(0)))
                .isEqualTo("is a feed without any item");
        String bomb =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><rss version='2.0'><channel>"
                        + "<title>&b;</title></channel></rss>";
        assertThat(Reading.of(bomb).get(0)).isInstanceOf(ReadResult.Unreadable.class);
        String file =
                "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss version='2.0'><channel><title>x"
                        + "</title></channel></rss>";
        assertThat(Reading.reason(Reading.of(file).get(0))).contains("DOCTYPE");
    }
}
