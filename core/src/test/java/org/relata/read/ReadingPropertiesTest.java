package org.relata.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;

/** Whatever comes in, it is read or named; parts lie in the text, in order, and do not overlap. */
class ReadingPropertiesTest {

    private static List<ReadResult> read(byte[] bytes) throws IOException {
        List<ReadResult> results = ReadingTest.read(bytes, "-");
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Read read) {
                holdsTheContract(read.document());
            } else {
                assertThat(((ReadResult.Unreadable) result).reason()).isNotBlank();
            }
        }
        assertThat(results).isNotEmpty();
        return results;
    }

    private static void holdsTheContract(Document document) {
        int end = 0;
        for (Part part : document.parts()) {
            assertThat(part.span().begin()).isGreaterThanOrEqualTo(end);
            end = part.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        assertThat(document.parts().get(0).kind()).isEqualTo(PartKind.BODY);
        assertThat(document.version()).isEqualTo(Draft.sha256(document.text()));
    }

    @Property(tries = 300)
    void anyBytes(@ForAll byte[] bytes) throws IOException {
        read(bytes);
    }

    @Property(tries = 200)
    void anyPage(@ForAll("tags") List<String> pieces) throws IOException {
        read(("<html><body>" + String.join("", pieces)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void anyLines(@ForAll("json") List<String> pieces) throws IOException {
        read(("{\"text\":" + String.join("", pieces)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void plainTextIsItsInput(@ForAll("prose") String text) throws IOException {
        List<ReadResult> results = read(text.getBytes(StandardCharsets.UTF_8));
        if (results.get(0) instanceof ReadResult.Read read) {
            assertThat(read.document().text()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<List<String>> tags() {
        return Arbitraries.of(
                        "<div>",
                        "</div>",
                        "<p>",
                        "<b>",
                        "</b>",
                        "<table><td>",
                        "</table>",
                        "<div class='comment'>",
                        "<article>",
                        "<li id=comment-3>",
                        "<time datetime='x'>",
                        "<cite>",
                        "<br><br>",
                        "<a href=#>",
                        "</a>",
                        "<form>",
                        "<h1>",
                        "<figcaption>",
                        "<div itemprop=text>",
                        "<div class=comment-content>",
                        "<script type=application/ld+json>{\"@type\":",
                        "</script>",
                        "<noscript>",
                        "<svg>",
                        "<!--",
                        "-->",
                        "<div class=share>",
                        "&#xD800;",
                        "\u0007",
                        "Two soldiers died in Homs on Sunday, he said. ")
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> json() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "\"",
                        "text",
                        "\"text\"",
                        ":",
                        ",",
                        "\n",
                        "null",
                        "[",
                        "]",
                        "\\ud800",
                        "\\u0000",
                        "1e9",
                        "\"A raid.\"",
                        "\"parts\":[{\"kind\":\"body\",\"begin\":0,\"end\":3}]",
                        "\"comments\":[null,3,{}]",
                        "\"date\":\"99\"",
                        "}\n{\"text\":\"Rebels fled. \"",
                        "\u0000")
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "The army",
                        " ",
                        "\n",
                        "\r\n",
                        "\n\n",
                        " lol!!",
                        "said.",
                        "\uFEFF",
                        "@you",
                        "é",
                        "😀",
                        "\t",
                        "Reply")
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(pieces -> "Text " + String.join("", pieces));
    }
}
