package org.relata.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;

/** Inputs of every kind, good and bad, through the way that the commands take. */
class ReadingTest {

    @TempDir
    Path folder;

    static List<ReadResult> read(byte[] standardInput, String... inputs) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        try (Documents documents = new Inputs(new ByteArrayInputStream(standardInput)).documents(List.of(inputs))) {
            documents.forEachRemaining(results::add);
        }
        return results;
    }

    private List<ReadResult> file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return read(new byte[0], file.toString());
    }

    private List<ReadResult> file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(List<ReadResult> results) {
        assertThat(results).hasSize(1).first().isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) results.get(0)).document();
    }

    private static String reason(List<ReadResult> results) {
        assertThat(results).hasSize(1).first().isInstanceOf(ReadResult.Unreadable.class);
        return ((ReadResult.Unreadable) results.get(0)).reason();
    }

    private static List<String> texts(Document document, PartKind kind) {
        return document.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.span().of(document.text()))
                .toList();
    }

    @Test
    void plainTextIsKeptAsGiven() throws IOException {
        String text = "The convoy left Idlib at dawn.\r\n\r\nNobody saw it arrive.\n";
        Document document = document(file("a.txt", "\uFEFF" + text));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.id()).isEqualTo(document.version()).hasSize(64);
        assertThat(document.parts()).extracting(Part::kind).containsExactly(PartKind.BODY);
    }

    @Test
    void everyCharsetIsTold() throws IOException {
        String text = "Général Döring said “no” – twice. Then he left for Besançon.";
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            if (charset.equals("UTF-32LE")) {
                bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
            }
            assertThat(document(file("a.txt", bytes)).text()).as(charset).isEqualTo(text);
        }
    }

    @Test
    void brokenUtf8LosesNothing() throws IOException {
        byte[] bytes = "The café in Zürich and the naïve Ärzte. A broken Xplace.".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 7] = (byte) 0x92;
        assertThat(document(file("a.txt", bytes)).text())
                .startsWith("The café in Zürich")
                .endsWith("broken ’place.");
    }

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        assertThat(reason(file("a.txt", ""))).isEqualTo("is empty");
        assertThat(reason(file("a.txt", " \n\n"))).contains("no text");
        assertThat(reason(file("a.bin", new byte[] {1, 2, 0, 0, 7, 3, 0, 0}))).contains("binary");
        assertThat(reason(file("a.pdf", "%PDF-1.7\n..."))).contains("PDF");
        assertThat(reason(file("a.html", "<html><body><nav><a href=x>Home</a></nav></body></html>")))
                .contains("no article");
        assertThat(reason(read(new byte[0], folder.resolve("none.txt").toString())))
                .contains("no such file");
        assertThat(reason(read(new byte[0], folder.resolve("*.none").toString())))
                .contains("no file matches");
        assertThat(reason(read(new byte[0], "https://example.org/"))).contains("nothing is fetched");
    }

    @Test
    void foldersAndGlobsAreWalkedInOrder() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        for (String name : List.of("b/c/3.txt", "a.txt", "z.md", "b/2.txt", ".hidden")) {
            Files.writeString(folder.resolve(name), "The text of " + name + " is short.");
        }
        assertThat(read(new byte[0], folder.toString()))
                .map(result -> ((ReadResult.Read) result).document().text())
                .containsExactly(
                        "The text of a.txt is short.", "The text of b/2.txt is short.",
                        "The text of b/c/3.txt is short.", "The text of z.md is short.");
        assertThat(read(new byte[0], folder + "/**.txt")).hasSize(3);
        assertThat(read(new byte[0], folder + "/*.txt")).hasSize(1);
    }

    @Test
    void standardInputIsRead() throws IOException {
        assertThat(document(read("Rebels took the town.".getBytes(StandardCharsets.UTF_8), "-"))
                        .text())
                .isEqualTo("Rebels took the town.");
    }

    @Test
    void aBrokenLineFailsAlone() throws IOException {
        String lines =
                "{\"id\":\"1\",\"text\":\"One man was shot.\",\"date\":\"May 19, 2025\",\"language\":\"en-GB\"}\n"
                        + "{\"id\":\"2\",\"text\":\n"
                        + "\n"
                        + "{\"id\":\"4\"}\n"
                        + "{\"id\":\"5\",\"text\":\"Two men were shot.\",\"title\":\"Shots in Homs\",\"date\":\"soon\","
                        + "\"comments\":[\"So sad\",{\"author\":\"Ann\",\"date\":\"today\",\"text\":\"Who did it?\"}]}";
        List<ReadResult> results = file("a.jsonl", lines);
        assertThat(results).hasSize(4);
        Document first = ((ReadResult.Read) results.get(0)).document();
        assertThat(first.published()).hasToString("2025-05-19");
        assertThat(first.language()).isEqualTo("en");
        assertThat(((ReadResult.Unreadable) results.get(1)).line()).isEqualTo(2);
        assertThat(((ReadResult.Unreadable) results.get(2)).message()).contains("a.jsonl:4: has no field \"text\"");
        ReadResult.Read last = (ReadResult.Read) results.get(3);
        assertThat(last.remarks()).singleElement().asString().contains("soon");
        assertThat(last.document().text()).isEqualTo("Two men were shot.\n\nShots in Homs\n\nSo sad\n\nWho did it?");
        assertThat(last.document().parts().get(3).author()).isEqualTo("Ann");
    }

    @Test
    void aTitleThatTheBodyRepeatsIsNotAdded() throws IOException {
        Document document = document(
                file("a.jsonl", "{\"title\":\"Shots in Homs\",\"text\":\"SHOTS IN HOMS.\\n\\nTwo men were shot.\"}"));
        assertThat(document.text()).isEqualTo("SHOTS IN HOMS.\n\nTwo men were shot.");
        assertThat(document.title()).isEqualTo("Shots in Homs");
    }

    @Test
    void whatReadWroteIsReadAgain() throws IOException {
        String line = "{\"id\":\"x\",\"text\":\"A raid.\\n\\nOh no\",\"published\":\"2025-05-19\",\"parts\":["
                + "{\"kind\":\"body\",\"begin\":0,\"end\":7},{\"kind\":\"comment\",\"begin\":9,\"end\":14,\"author\":\"B\"}]}";
        Document document = document(file("a.jsonl", line));
        assertThat(texts(document, PartKind.COMMENT)).containsExactly("Oh no");
        assertThat(reason(file("b.jsonl", line.replace("14", "99")))).contains("[9, 99)");
    }

    @Test
    void gzipAndZipAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"text\":\"One man was shot.\"}\n".repeat(3).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(file("a.jsonl.gz", packed.toByteArray())).hasSize(3);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("bad.bin"));
            zip.write(new byte[] {0, 0, 1, 2, 0, 0, 0, 9});
            zip.putNextEntry(new ZipEntry("good.jsonl.gz"));
            zip.write(packed.toByteArray());
        }
        List<ReadResult> results = file("a.zip", archive.toByteArray());
        assertThat(results).hasSize(4);
        assertThat(((ReadResult.Unreadable) results.get(0)).source()).endsWith("a.zip!bad.bin");
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
        assertThat(file("b.gz", cut)).last().isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    @Timeout(60)
    void fiftyMegabytesOnOneLineAreRefused() throws IOException {
        byte[] line = new byte[50_000_000];
        java.util.Arrays.fill(line, (byte) 'x');
        assertThat(reason(file("long.txt", line))).contains("2,000,000");
        byte[] json = "{\"text\":\"".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(json, 0, line, 0, json.length);
        assertThat(reason(file("long.jsonl", line))).contains("longer than 16 MB");
        byte[] html = "<html><body><p>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(html, 0, line, 0, html.length);
        assertThat(reason(file("long.html", line))).contains("16 MB");
    }

    @Test
    @Timeout(120)
    void deepPagesAreReadInBoundedTime() throws IOException {
        for (String tag : List.of(
                "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<p><b><a>", "<div class=comment>", "<form><span>")) {
            int times = 100_000 / (tag.length() - tag.replace("<", "").length());
            String page = "<html><body>" + tag.repeat(times)
                    + "The army shelled the village of Salma on Tuesday, residents said.";
            assertThat(file("deep.html", page)).as(tag).hasSize(1);
        }
    }

    @Test
    void aPageIsTakenApart() throws IOException {
        try (InputStream page = ReadingTest.class.getResourceAsStream("page.html")) {
            Document document = document(file("page.html", page.readAllBytes()));
            assertThat(document.title()).isEqualTo("Bridge at Deir Hafir reopens");
            assertThat(document.publisher()).isEqualTo("The Steppe Courier");
            assertThat(document.url()).isEqualTo(document.id()).isEqualTo("https://courier.example/bridge");
            assertThat(document.published()).hasToString("2025-03-04T09:15+02:00");
            assertThat(document.language()).isEqualTo("en");
            assertThat(texts(document, PartKind.HEADLINE)).containsExactly("Bridge at Deir Hafir reopens");
            assertThat(texts(document, PartKind.CAPTION)).containsExactly("The bridge on Monday.");
            assertThat(texts(document, PartKind.BODY).get(0))
                    .startsWith("Engineers reopened the bridge")
                    .contains("months of work.\n\nThe army")
                    .endsWith("since the winter.")
                    .doesNotContain("Share", "Related", "Home");
            assertThat(texts(document, PartKind.COMMENT))
                    .containsExactly(
                            "At last! My cousin waited a year for this.", "It will be bombed again, you will see.");
            Part comment = document.parts().get(document.parts().size() - 2);
            assertThat(comment.author()).isEqualTo("Samir K.");
            assertThat(comment.published()).isEqualTo("2025-03-04T12:00:00+02:00");
        }
    }
}
