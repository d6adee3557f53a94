package org.relata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.read.Documents;
import org.relata.read.Inputs;
import org.relata.read.ReadResult;

/** Archives of the web: what is a page in them, where it was and when; and lengths that lie. */
class WarcReaderTest {

    @Test
    void pagesHaveTheirAddressAndTheTimeOfTheirFetching() throws IOException {
        String warc = Samples.record("warcinfo", "", "software: ours", 0)
                + Samples.record("request", "https://courier.example/1", "GET / HTTP/1.1\r\n\r\n", 0)
                + Samples.page("https://courier.example/1")
                + Samples.record("response", "https://courier.example/i", Samples.answer("image/png", "PNG"), 0)
                + Samples.record(
                        "response",
                        "https://courier.example/g",
                        Samples.answer("text/html", Samples.PAGE).replace("200 OK", "404 Gone"),
                        0)
                + Samples.record("conversion", "https://www.harbour.example/t", Samples.FIRST, 0);
        List<ReadResult> results = Reading.of(warc);
        assertThat(results).hasSize(2);
        Document page = Reading.document(results.get(0));
        assertThat(Reading.body(page)).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND);
        assertThat(page.url()).isEqualTo(page.id()).isEqualTo("https://courier.example/1");
        assertThat(page.publisher()).isEqualTo("courier.example");
        assertThat(page.fetched()).hasToString("2025-05-19T10:20:30Z");
        assertThat(page.published()).isNull();
        assertThat(Reading.document(results.get(1)).publisher()).isEqualTo("harbour.example");
    }

    @Test
    void everyRecordMayBePackedAlone() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int count = 1; count <= 5; count++) {
            all.write(Samples.gzip(Samples.page("https://courier.example/" + count)));
        }
        assertThat(Reading.of(all.toByteArray()))
                .extracting(result -> Reading.document(result).url())
                .hasSize(5)
                .doesNotHaveDuplicates();
        byte[] cut = Arrays.copyOf(all.toByteArray(), all.size() - 40);
        List<ReadResult> results = Reading.of(cut);
        assertThat(results).hasSizeBetween(5, 6);
        assertThat(Reading.reason(results.get(results.size() - 1))).contains("breaks off");
    }

    @Test
    void answersMayComeInChunks() throws IOException {
        String body = Samples.PAGE;
        String chunked = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length()).toLowerCase(Locale.ROOT) + "\r\n" + body + "\r\n0\r\n\r\n";
        Document page = Reading.only(Samples.record("response", "https://courier.example/c", chunked, 0));
        assertThat(Reading.body(page)).startsWith(Samples.FIRST);
    }

    @Test
    void aWrongLengthCostsItsRecord() throws IOException {
        for (int lie : new int[] {-40, -1, 7, 300}) {
            String block = Samples.answer("text/html; charset=utf-8", Samples.PAGE);
            String warc = Samples.page("https://courier.example/1")
                    + Samples.record("response", "https://courier.example/2", block, lie)
                    + Samples.page("https://courier.example/3")
                    + Samples.page("https://courier.example/4");
            List<ReadResult> results = Reading.of(warc);
            assertThat(results).as("%d", lie).anyMatch(result -> result instanceof ReadResult.Unreadable);
            assertThat(Reading.document(results.get(0)).url()).endsWith("/1");
            assertThat(Reading.document(results.get(results.size() - 1)).url())
                    .as("%d", lie)
                    .endsWith("/4");
        }
        String endless = Samples.page("https://courier.example/1")
                + Samples.record(
                        "response", "https://courier.example/2", Samples.answer("text/html", Samples.PAGE), 90_000_000);
        List<ReadResult> results = Reading.of(endless);
        assertThat(results.get(results.size() - 1)).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void pagesWithoutAnArticleAreNamedByTheirAddress() throws IOException {
        String empty = Samples.record(
                "response",
                "https://courier.example/e",
                Samples.answer("text/html", "<html><body><nav><a href=/>Home</a></nav></body></html>"),
                0);
        List<ReadResult> results = Reading.of(empty + Samples.page("https://courier.example/2"));
        assertThat(((ReadResult.Unreadable) results.get(0)).message())
                .isEqualTo("standard input!https://courier.example/e: there is no article in this page");
        assertThat(Reading.document(results.get(1)).url()).endsWith("/2");
    }

    /** An archive without end: of it, as many documents are taken as are asked for. */
    @Test
    void archivesAreStreamed() throws IOException {
        byte[] page = Samples.page("https://courier.example/1").getBytes(StandardCharsets.UTF_8);
        try (Documents documents = new Inputs(new Repeated(page)).documents(Collections.singletonList("-"))) {
            for (int count = 0; count < 300; count++) {
                assertThat(documents.next()).isInstanceOf(ReadResult.Read.class);
            }
        }
    }
}
