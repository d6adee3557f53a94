package org.relata.formats;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.model.Published;
import org.relata.read.Content;
import org.relata.read.Draft;
import org.relata.read.Head;
import org.relata.read.ReadResult;
import org.relata.read.Reader;
import org.relata.read.Texts;

/** Reads a PDF: its paragraphs put together again from lines, without what stands on every page; title and date as stated. */
public final class PdfReader implements Reader {

    private static final int LONGEST_BYTES = 200_000_000;
    /** Titles that a program made of a file's name. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)\\s*|untitled.*|microsoft \\w+ - .*|.*\\.(?:docx?|odt|pdf|indd|qxd|rtf|tex|dvi|pages|pptx?|xlsx?)|document\\d*");

    /** For the service loader. */
    public PdfReader() {}

    @Override
    public String format() {
        return "PDF";
    }

    /** The mark may stand behind a few bytes that a printer wrote. */
    @Override
    public boolean accepts(Head head) {
        int mark = head.bytes().indexOf("%PDF-");
        return mark >= 0 && (mark < 8 || (mark < 1024 && head.isNamed(".pdf")));
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        byte[] bytes = content.allBytes(LONGEST_BYTES, "the PDF is longer than 200 MB");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return List.<ReadResult>of(document(pdf)).iterator();
        } catch (InvalidPasswordException locked) {
            throw Texts.unreadable("is encrypted with a password; save it without one");
        } catch (RelataException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Texts.unreadable("is a broken PDF: " + broken.getMessage());
        }
    }

    private static ReadResult document(PDDocument pdf) throws IOException {
        List<PdfLine> lines = new PdfLines().of(pdf);
        if (lines.isEmpty()) {
            int pages = pdf.getNumberOfPages();
            throw Texts.unreadable("has no text in it, only "
                    + (pages == 1 ? "a picture" : pages + " pages of pictures") + "; have the text recognised first");
        }
        PDDocumentInformation stated = pdf.getDocumentInformation();
        List<String> remarks = new ArrayList<>();
        Draft draft = new Draft(Texts.withoutLoneSurrogates(new PdfParagraphs(lines).text()))
                .title(title(stated.getTitle()))
                .published(published(stated.getCreationDate()))
                .language(pdf.getDocumentCatalog().getLanguage());
        return new ReadResult.Read(draft.toDocument(), remarks);
    }

    private static @Nullable String title(@Nullable String stated) {
        if (stated == null || NO_TITLE.matcher(stated).matches()) {
            return null;
        }
        return Texts.withoutLoneSurrogates(stated.replaceAll("\\s+", " ").strip());
    }

    private static @Nullable Published published(@Nullable Calendar created) {
        if (created == null) {
            return null;
        }
        ZoneId zone = created.getTimeZone().toZoneId();
        Published date =
                Published.at(created.toInstant().atZone(zone).toOffsetDateTime().withNano(0));
        int year = created.get(Calendar.YEAR);
        return year < 1980 || year > 2200 ? null : date;
    }
}
