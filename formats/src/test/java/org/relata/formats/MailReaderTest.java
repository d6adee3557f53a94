package org.relata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.read.ReadResult;

/** A mail without what it quotes, and a page that a browser kept. */
class MailReaderTest {

    @Test
    void aMailIsItsOwnText() throws IOException {
        List<ReadResult> results = Reading.of(Samples.MAIL);
        Document mail = Reading.document(results.get(0));
        assertThat(Reading.body(mail))
                .isEqualTo("Two convoys left the port of Tartûs on Monday, the harbour office said.");
        assertThat(mail.title()).isEqualTo("Convoys leave Tartûs");
        assertThat(mail.publisher()).isEqualTo("The Courier");
        assertThat(mail.published()).hasToString("2025-05-19T06:30Z");
        assertThat(mail.id()).isEqualTo("<1@courier.example>");
        assertThat(((ReadResult.Read) results.get(0)).remarks())
                .singleElement()
                .asString()
                .contains("map.pdf");
    }

    @Test
    void aMailInHtmlAloneIsRead() throws IOException {
        String mail = "From: a@courier.example\nSubject: Convoys\nDate: Mon, 19 May 2025 08:30:00 +0200\n"
                + "Content-Type: text/html; charset=windows-1252\n\n<style>p{}</style><p>Two convoys left.</p><p>One came back.";
        assertThat(Reading.body(Reading.only(mail))).isEqualTo("Two convoys left.\n\nOne came back.");
        assertThat(Reading.only(mail).publisher()).isEqualTo("courier.example");
    }

    @Test
    void aKeptPageIsAPage() throws IOException {
        Document page = Reading.only(Samples.KEPT_PAGE);
        assertThat(Reading.body(page)).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND);
        assertThat(page.url()).isEqualTo("https://courier.example/kept");
        assertThat(page.fetched()).hasToString("2025-05-19T08:30Z");
        assertThat(page.published()).isNull();
    }

    @Test
    void aTextThatOnlyLooksLikeAMailIsNone() throws IOException {
        String talk = "Moderator: What did the army do?\nSubject: nobody knows\nReader: It left, I think.\n";
        assertThat(Reading.only(talk).text()).isEqualTo(talk);
    }

    @Test
    void mailsWithoutTextAreNamed() throws IOException {
        String empty = "From: a@courier.example\nSubject: \nDate: Mon, 19 May 2025 08:30:00 +0200\n\n\n";
        assertThat(Reading.reason(Reading.of(empty).get(0))).isEqualTo("there is no text in it");
        StringBuilder deep = new StringBuilder("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n");
        for (int level = 0; level < 60; level++) {
            deep.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(level)
                    .append("\"\n\n--b")
                    .append(level)
                    .append('\n');
        }
        assertThat(Reading.of(deep.toString()).get(0)).isInstanceOf(ReadResult.Unreadable.class);
    }
}
