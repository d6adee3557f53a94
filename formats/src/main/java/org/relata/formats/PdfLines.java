package org.relata.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.relata.read.Texts;

/** The lines of a PDF with the places where they stand. */
final class PdfLines extends PDFTextStripper {

    /** More text than this is refused anyway, so that no page after it need be looked at. */
    private static final int MOST_LETTERS = 2_200_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private int letters;

    List<PdfLine> of(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String word, List<TextPosition> where) {
        text.append(word);
        positions.addAll(where);
        letters += word.length();
        if (letters > MOST_LETTERS) {
            throw Texts.unreadable("the text is longer than 2,000,000 characters; split it into documents");
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    @Override
    protected void writeParagraphEnd() {
        flush();
    }

    private void flush() {
        String words = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        text.setLength(0);
        if (!words.isEmpty() && !positions.isEmpty()) {
            TextPosition first = positions.get(0);
            float right = 0;
            float size = 0;
            for (TextPosition position : positions) {
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                size = Math.max(size, Math.max(position.getFontSizeInPt(), position.getHeightDir()));
            }
            float height = Math.max(1, first.getPageHeight());
            lines.add(new PdfLine(
                    words,
                    getCurrentPageNo() - 1,
                    first.getXDirAdj(),
                    right,
                    first.getYDirAdj(),
                    size,
                    first.getYDirAdj() / height));
        }
        positions.clear();
    }
}
