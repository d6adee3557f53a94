package org.relata.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One good content of each format, in our own words. */
final class Samples {

    static final String FIRST = "Two convoys left the port of Tartus on Monday, the harbour office said.";
    static final String SECOND = "The first carried flour for the camps in the east, and the second was turned back.";
    static final String PAGE = "<html lang=en><head><title>Convoys leave Tartus</title></head><body><p>" + FIRST
            + "</p><p>" + SECOND + "</p></body></html>";

    private Samples() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A record of an archive of the web, with a length that may lie. */
    static String record(String type, String address, String block, int lie) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
                + "WARC-Date: 2025-05-19T10:20:30Z\r\n"
                + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
                + "Content-Type: " + (type.equals("response") ? "application/http; msgtype=response" : "text/plain")
                + "\r\nContent-Length: " + (utf8(block).length + lie) + "\r\n\r\n" + block + "\r\n\r\n";
    }

    static String answer(String type, String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + utf8(body).length + "\r\n\r\n"
                + body;
    }

    static String page(String address) {
        return record("response", address, answer("text/html; charset=utf-8", PAGE), 0);
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(utf8(text));
        }
        return packed.toByteArray();
    }

    /** A PDF whose pages have these lines, an empty one being a gap. */
    static PDDocument pdf(List<List<String>> pages) throws IOException {
        PDDocument pdf = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 740);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
        return pdf;
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] pdf() throws IOException {
        return bytes(pdf(List.of(List.of("", "", "", "", "", "", "", FIRST, SECOND))));
    }

    static final String FEED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>The Courier</title>"
            + "<link>https://courier.example/</link><language>en-gb</language><item><title>Convoys leave &amp; return</title>"
            + "<link>https://courier.example/1</link><guid isPermaLink=\"false\">a-1</guid>"
            + "<pubDate>Mon, 19 May 2025 08:30:00 +0200</pubDate><description>Two convoys left.</description>"
            + "<content:encoded><![CDATA[<p>" + FIRST + "</p><script>alert(1)</script><p>" + SECOND
            + "</p>]]></content:encoded></item><item><title>A fire in Homs</title><link>https://courier.example/2</link>"
            + "</item><item><link>https://courier.example/3</link></item></channel></rss>";

    static final String MAIL = String.join(
            "\r\n",
            "From: The Courier <news@courier.example>",
            "To: desk@example.org",
            "Subject: Re: =?UTF-8?Q?Convoys_leave_Tart=C3=BBs?=",
            "Date: Mon, 19 May 2025 08:30:00 +0200",
            "Message-ID: <1@courier.example>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"x\"",
            "",
            "--x",
            "Content-Type: multipart/alternative; boundary=\"y\"",
            "",
            "--y",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "Two convoys left the port of Tart=C3=BBs on Monday, the harbour office said=",
            ".",
            "",
            "On 18 May 2025 at 10:00, A. Reader wrote:",
            "> What of the convoys?",
            "> And the flour?",
            "",
            "-- ",
            "The Courier, Harbour Street 1",
            "--y",
            "Content-Type: text/html",
            "",
            "<p>Two convoys left.</p>",
            "--y--",
            "--x",
            "Content-Type: application/pdf",
            "Content-Disposition: attachment; filename=\"map.pdf\"",
            "",
            "%PDF",
            "--x--",
            "");

    static final String KEPT_PAGE =
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/kept\r\n"
                    + "Subject: Convoys leave Tartus\r\nDate: Mon, 19 May 2025 08:30:00 -0000\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\n"
                    + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                    + "Content-Location: https://courier.example/kept\r\n\r\n" + PAGE.replace("=", "=3D")
                    + "\r\n--b\r\n"
                    + "Content-Type: text/css\r\nContent-Location: cid:1\r\n\r\np { color: red }\r\n--b--\r\n";
}
