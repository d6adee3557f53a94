package org.relata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;

/** Lines of a PDF become paragraphs again; what a PDF says of itself; and PDFs without text. */
class PdfReaderTest {

    private static List<String> page(int number, String... lines) {
        List<String> all = new ArrayList<>(List.of("Harbour Office - Report of May", "", ""));
        all.addAll(List.of(lines));
        while (all.size() < 47) {
            all.add("");
        }
        all.add("Page " + number + " of 3");
        return all;
    }

    @Test
    void linesBecomeParagraphs() throws IOException {
        byte[] pdf = Samples.bytes(Samples.pdf(List.of(
                page(
                        1,
                        "Two convoys left the port of Tartus on Monday, the harbour of-",
                        "fice said. The Iran-",
                        "backed brigade stopped the second of them at the crossing and sent it",
                        "back to the port.",
                        "",
                        "Residents of the camps had waited for flour since the winter, and the har-"),
                page(2, "bour office could not say when the next convoy would leave for the east", "of the country."),
                page(3, "Nobody was hurt in the harbour office, its director said on Tuesday."))));
        assertThat(Reading.body(Reading.only(pdf)))
                .isEqualTo(
                        "Two convoys left the port of Tartus on Monday, the harbour office said. The Iran-backed brigade"
                                + " stopped the second of them at the crossing and sent it back to the port.\n\n"
                                + "Residents of the camps had waited for flour since the winter, and the harbour office could not say"
                                + " when the next convoy would leave for the east of the country.\n\n"
                                + "Nobody was hurt in the harbour office, its director said on Tuesday.");
    }

    @Test
    void titleAndDateAreTakenAsStated() throws IOException {
        PDDocument pdf = Samples.pdf(List.of(List.of("", "", "", "", "", "", "", Samples.FIRST)));
        pdf.getDocumentInformation().setTitle("Convoys leave Tartus");
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("GMT+03:00"));
        created.clear();
        created.set(2025, Calendar.MAY, 19, 8, 30, 0);
        pdf.getDocumentInformation().setCreationDate(created);
        Document document = Reading.only(Samples.bytes(pdf));
        assertThat(document.title()).isEqualTo("Convoys leave Tartus");
        assertThat(document.published()).hasToString("2025-05-19T08:30+03:00");
        PDDocument named = Samples.pdf(List.of(List.of("", "", "", "", "", "", "", Samples.FIRST)));
        named.getDocumentInformation().setTitle("Microsoft Word - convoys_v2.doc");
        assertThat(Reading.only(Samples.bytes(named)).title()).isNull();
    }

    @Test
    void whatHasNoTextIsNamed() throws IOException {
        PDDocument pictures = new PDDocument();
        pictures.addPage(new PDPage());
        pictures.addPage(new PDPage());
        assertThat(Reading.reason(Reading.of(Samples.bytes(pictures)).get(0)))
                .isEqualTo("has no text in it, only 2 pages of pictures; have the text recognised first");
        PDDocument locked = Samples.pdf(List.of(List.of(Samples.FIRST)));
        locked.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        assertThat(Reading.reason(Reading.of(Samples.bytes(locked)).get(0))).contains("encrypted with a password");
        byte[] whole = Samples.pdf();
        assertThat(Reading.reason(Reading.of(Arrays.copyOf(whole, 60)).get(0))).startsWith("is a broken PDF");
    }
}
