package org.relata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.read.ReadResult;
import org.relata.read.Reader;
import org.relata.read.Readers;

/** What every reader of this module keeps to, whatever its bytes have gone through. */
class FormatsContractTest {

    private static final Map<String, byte[]> GOOD = good();

    private static Map<String, byte[]> good() {
        try {
            return new TreeMap<>(Map.of(
                    "WARC", Samples.utf8(Samples.page("https://courier.example/1")),
                    "PDF", Samples.pdf(),
                    "RSS and Atom", Samples.utf8(Samples.FEED),
                    "mail and MHTML", Samples.utf8(Samples.MAIL)));
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static void holds(byte[] bytes) throws IOException {
        List<ReadResult> results = Reading.of(bytes);
        assertThat(results).isNotEmpty();
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Read read) {
                holds(read.document());
            } else {
                assertThat(Reading.reason(result)).isNotBlank();
            }
        }
    }

    private static void holds(Document document) {
        int end = 0;
        for (Part part : document.parts()) {
            assertThat(part.span().begin()).isGreaterThanOrEqualTo(end);
            end = part.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        assertThat(document.parts().get(0).kind()).isEqualTo(PartKind.BODY);
    }

    @Test
    void theCoreFindsEveryReaderAndEachHasASample() {
        List<String> found = Readers.all().stream()
                .filter(reader -> reader.getClass().getPackageName().equals("org.relata.formats"))
                .map(Reader::format)
                .sorted()
                .toList();
        assertThat(found).containsExactlyElementsOf(GOOD.keySet());
    }

    @Test
    void theSameBytesGiveTheSameDocuments() throws IOException {
        for (byte[] bytes : GOOD.values()) {
            assertThat(Reading.of(bytes)).isEqualTo(Reading.of(bytes)).first().isInstanceOf(ReadResult.Read.class);
        }
    }

    @Test
    void everyFormatIsReadOutOfArchives() throws IOException {
        java.io.ByteArrayOutputStream archive = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> entry : GOOD.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        assertThat(Reading.of(archive.toByteArray()))
                .filteredOn(ReadResult.Read.class::isInstance)
                .hasSize(5);
    }

    @Property(tries = 150)
    void cutAnywhere(@ForAll @IntRange(max = 3) int which, @ForAll @IntRange(min = 1, max = 999) int share)
            throws IOException {
        byte[] bytes = List.copyOf(GOOD.values()).get(which);
        holds(Arrays.copyOf(bytes, Math.max(8, bytes.length * share / 1000)));
    }

    @Property(tries = 250)
    void changedAnywhere(
            @ForAll @IntRange(max = 3) int which,
            @ForAll @Size(max = 12) List<@IntRange(max = 999_999) Integer> places,
            @ForAll byte letter)
            throws IOException {
        byte[] bytes = List.copyOf(GOOD.values()).get(which).clone();
        for (int place : places) {
            bytes[(int) ((long) place * bytes.length / 1_000_000)] = letter;
        }
        holds(bytes);
    }
}
