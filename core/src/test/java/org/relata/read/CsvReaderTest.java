package org.relata.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.model.PartKind;

/** Tables with a heading: every column, every kind of quote, and what is wrong with a record. */
class CsvReaderTest {

    private static final Reader READER = new CsvReader(CommentSeparator.english());

    private static List<ReadResult> read(String text) throws IOException {
        return ReadingTest.read(text.getBytes(StandardCharsets.UTF_8), "-");
    }

    private static Document document(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    private static boolean accepts(String name, String text) {
        return READER.accepts(Head.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aHeadingTellsTheFormat() {
        assertThat(accepts("-", "id,text\n1,A raid.\n")).isTrue();
        assertThat(accepts("-", "\"Text\"\t\"URL\"\nA raid.\thttps://a.example/\n"))
                .isTrue();
        assertThat(accepts("a.csv", "text\nA raid.\n")).isTrue();
        assertThat(accepts("-", "text\nA raid.\n")).isFalse();
        assertThat(accepts("-", "The text, the army said, was found on Monday.\n"))
                .isFalse();
        assertThat(accepts(
                        "letters.csv",
                        "In the autumn of the second year of the war, and before the snow, they left.\n"))
                .isFalse();
    }

    @Test
    void everyColumnIsRead() throws IOException {
        List<ReadResult> results = read("id;Title;text;url;publisher;published;language;comments;note\r\n"
                + "a1;Shots in Homs;\"Two men were shot.\r\nNobody saw \"\"them\"\"; it was night.\";https://a.example/1;Courier;"
                + "2025-05-19;en;\"[\"\"So sad\"\",{\"\"author\"\":\"\"Ann\"\",\"\"text\"\":\"\"Who?\"\"}]\";x\r\n"
                + ";;A bridge fell.;;;;;[sic] what bridge;\r\n");
        assertThat(results).hasSize(2);
        Document first = document(results.get(0));
        assertThat(first.id()).isEqualTo("a1");
        assertThat(first.text())
                .isEqualTo(
                        "Two men were shot.\r\nNobody saw \"them\"; it was night.\n\nShots in Homs\n\nSo sad\n\nWho?");
        assertThat(first.url()).isEqualTo("https://a.example/1");
        assertThat(first.publisher()).isEqualTo("Courier");
        assertThat(first.published()).hasToString("2025-05-19");
        assertThat(first.parts().get(3).author()).isEqualTo("Ann");
        Document second = document(results.get(1));
        assertThat(second.parts()).extracting(part -> part.kind()).containsExactly(PartKind.BODY, PartKind.COMMENT);
        assertThat(second.text()).endsWith("[sic] what bridge");
    }

    @Test
    void aSloppyQuoteIsALetter() throws IOException {
        assertThat(document(read("id,text\n1,\"He said \"no\" to them\"\n").get(0))
                        .text())
                .isEqualTo("He said \"no\" to them");
        assertThat(document(read("id,text\n1,A 5\" shell hit it.\n").get(0)).text())
                .isEqualTo("A 5\" shell hit it.");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLine() throws IOException {
        List<ReadResult> results = read("id,text\n1,\"The army left.\n2,\"The rebels came.\"\n3,Nobody was hurt.\n");
        assertThat(results).hasSize(3);
        ReadResult.Unreadable broken = (ReadResult.Unreadable) results.get(0);
        assertThat(broken.line()).isEqualTo(2);
        assertThat(broken.reason()).contains("quote");
        assertThat(document(results.get(1)).text()).isEqualTo("The rebels came.");
        assertThat(document(results.get(2)).id()).isEqualTo("3");
    }

    @Test
    void theLastQuoteToo() throws IOException {
        List<ReadResult> results = read("id,text\n1,The army left.\n2,\"The rebels came.\n3,Nobody was hurt.");
        assertThat(results).hasSize(3);
        assertThat(((ReadResult.Unreadable) results.get(1)).reason()).isEqualTo("has a quote that is never closed");
        assertThat(document(results.get(2)).id()).isEqualTo("3");
    }

    @Test
    void wrongRecordsAreNamedByTheirLines() throws IOException {
        List<ReadResult> results = read("id,text\n1,\"A\nraid.\"\n2,Two, three\n3,\n\n4,A fire.\n");
        assertThat(results).hasSize(4);
        assertThat(((ReadResult.Unreadable) results.get(1)).message())
                .isEqualTo(
                        "standard input:4: has 3 cells under 2 columns; a text with separators in it stands in quotes");
        assertThat(((ReadResult.Unreadable) results.get(2)).line()).isEqualTo(5);
        assertThat(document(results.get(3)).text()).isEqualTo("A fire.");
    }

    @Test
    void charsetsAreTold() throws IOException {
        String table = "id,text\n1,Général Döring left “early”.\n";
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
            List<ReadResult> results = ReadingTest.read(table.getBytes(Charset.forName(charset)), "-");
            assertThat(document(results.get(0)).text()).as(charset).isEqualTo("Général Döring left “early”.");
        }
    }

    /** Three gigabytes would not fit into the memory of the tests; of these, one thousand records are taken. */
    @Test
    void recordsAreStreamed() throws IOException {
        byte[] record = ("7,\"" + "The army shelled the town. ".repeat(40) + "\"\n").getBytes(StandardCharsets.UTF_8);
        InputStream table = new java.io.SequenceInputStream(
                new ByteArrayInputStream("id,text\n".getBytes(StandardCharsets.UTF_8)), new Repeated(record));
        Head head = Head.of("-", "id,text\n7,x\n".getBytes(StandardCharsets.UTF_8));
        Iterator<ReadResult> results = READER.read(new Content("-", head, table));
        for (int count = 0; count < 1000; count++) {
            assertThat(results.next()).isInstanceOf(ReadResult.Read.class);
        }
    }
}
