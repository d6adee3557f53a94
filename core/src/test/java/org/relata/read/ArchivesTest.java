package org.relata.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Gzip and zip, one in the other, broken, and made to burst whoever opens them. */
class ArchivesTest {

    private static final byte[] TEXT = "The convoy left Idlib at dawn.".getBytes(StandardCharsets.UTF_8);

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (int index = 0; index < namesAndBytes.length; index += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[index]));
                zip.write((byte[]) namesAndBytes[index + 1]);
            }
        }
        return archive.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] packedZeros(long megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1 << 20];
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            for (int count = 0; count < megabytes; count++) {
                gzip.write(megabyte);
            }
        }
        return packed.toByteArray();
    }

    private static List<String> read(byte[] bytes) throws IOException {
        return ReadingTest.read(bytes, "-").stream()
                .map(result -> result instanceof ReadResult.Read read
                        ? read.document().text()
                        : ((ReadResult.Unreadable) result).message().replace("standard input", "in"))
                .toList();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void archivesStandInArchives() throws IOException {
        byte[] inner = zip("b.txt", TEXT, "c.txt.gz", gzip(TEXT), "empty.txt", new byte[0]);
        String text = new String(TEXT, StandardCharsets.UTF_8);
        assertThat(read(zip("a.zip", inner, "d.txt", TEXT)))
                .containsExactly(text, text, "in!a.zip!empty.txt: is empty", text);
    }

    @Test
    void depthHasALimit() throws IOException {
        byte[] deep = zip("a.txt", TEXT);
        for (int level = 0; level < 5; level++) {
            deep = zip("a.zip", deep, "z.txt", TEXT);
        }
        assertThat(read(deep)).hasSize(5).first().asString().contains("is an archive within 4 others");
        byte[] packed = TEXT;
        for (int level = 0; level < 5; level++) {
            packed = gzip(packed);
        }
        assertThat(read(packed)).singleElement().asString().contains("more than 4 times");
    }

    @Test
    void aBrokenArchiveWithinAnotherEndsAlone() throws IOException {
        byte[] inner = zip("b.txt", TEXT, "c.txt", TEXT);
        byte[] cut = Arrays.copyOf(inner, inner.length / 3);
        List<String> read = read(zip("a.zip", cut, "d.txt", TEXT));
        assertThat(read).last().isEqualTo(new String(TEXT, StandardCharsets.UTF_8));
        assertThat(read).hasSizeLessThanOrEqualTo(3).anyMatch(line -> line.startsWith("in!a.zip"));
        byte[] whole = zip("b.txt", TEXT, "c.txt", TEXT);
        for (int length = 60; length < whole.length - 22; length++) {
            assertThat(read(Arrays.copyOf(whole, length)))
                    .as("cut at %d", length)
                    .last()
                    .asString()
                    .startsWith("in");
        }
    }

    @Test
    void whatHasNoTextIsNamed() throws IOException {
        assertThat(read(zip())).singleElement().asString().contains("archive without any file");
        assertThat(read(zip("[Content_Types].xml", TEXT, "word/document.xml", TEXT)))
                .singleElement()
                .asString()
                .contains("Office document");
        assertThat(read(join(gzip(TEXT), TEXT))).last().asString().contains("not packed with gzip");
        assertThat(read(join(gzip(TEXT), gzip(TEXT))))
                .singleElement()
                .asString()
                .hasSize(2 * TEXT.length);
        assertThat(read(join(gzip(TEXT), new byte[700])))
                .singleElement()
                .asString()
                .hasSize(TEXT.length);
    }

    @Test
    @Timeout(60)
    void bombsAreLeft() throws IOException {
        byte[] zeros = packedZeros(1024);
        assertThat(read(zeros)).singleElement().asString().contains("NUL");
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(lines)) {
            byte[] blank = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            gzip.write("{\"text\":\"A raid.\"}\n".getBytes(StandardCharsets.UTF_8));
            for (int count = 0; count < 300; count++) {
                gzip.write(blank);
            }
        }
        assertThat(read(lines.toByteArray())).containsExactly("A raid.", "in: " + Unpacked.refusal());
        byte[] many = zip("a.gz", zeros, "b.txt", TEXT);
        assertThat(read(many)).hasSize(2).last().isEqualTo(new String(TEXT, StandardCharsets.UTF_8));
    }

    @Test
    @Timeout(60)
    void aGreatEntryIsNotReadToItsEnd() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'x');
            for (int count = 0; count < 1024; count++) {
                zip.write(megabyte);
            }
            zip.putNextEntry(new ZipEntry("b.txt"));
            zip.write(TEXT);
        }
        List<String> read = read(archive.toByteArray());
        assertThat(read).hasSize(2);
        assertThat(read.get(0)).startsWith("in!a.txt: the text is longer");
        assertThat(read.get(1)).isEqualTo("in!a.txt: " + Unpacked.refusal());
    }
}
