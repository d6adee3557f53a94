package org.relata.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From lines to paragraphs: a paragraph ends where the next line stands off, begins further in, has letters of another
 * size, or where its last line is short and ends a sentence. It goes on over the end of a column or page where its
 * sentence does.
 */
final class PdfParagraphs {

    private static final float OFF = 1.35f;
    private static final float OTHER_SIZE = 1.12f;
    private static final float SHORT = 0.85f;
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…:؟。][\"”»'’)\\]]*");
    private static final Pattern ITEM = Pattern.compile("(?:[•▪●◦‣■–-]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s.*");

    private final List<PdfLine> lines;
    private final float pitch;
    private final LineEnds ends;

    PdfParagraphs(List<PdfLine> all) {
        this.lines = RunningHeads.dropped(all);
        this.pitch = pitch(lines);
        this.ends = new LineEnds(lines);
    }

    /** The paragraphs, parted by blank lines. */
    String text() {
        List<StringBuilder> paragraphs = new ArrayList<>();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before == null || begins(before, line, columnRight(before))) {
                paragraphs.add(new StringBuilder(line.text()));
            } else {
                ends.join(paragraphs.get(paragraphs.size() - 1), line.text());
            }
            before = line;
        }
        return String.join("\n\n", paragraphs);
    }

    private boolean begins(PdfLine before, PdfLine line, float right) {
        float size = Math.max(before.size(), line.size()) / Math.max(1, Math.min(before.size(), line.size()));
        if (size > OTHER_SIZE || ITEM.matcher(line.text()).matches()) {
            return true;
        }
        boolean ended = SENTENCE_END.matcher(before.text()).matches();
        boolean below = line.page() == before.page() && line.y() > before.y() - 1;
        if (!below) {
            return ended && !Character.isLowerCase(line.text().codePointAt(0));
        }
        if (line.y() - before.y() > OFF * pitch) {
            return true;
        }
        boolean shortLine = before.right() - before.left() < SHORT * (right - before.left());
        boolean indented = line.left() - before.left() > line.size() && line.left() < right;
        return (ended && (shortLine || indented))
                || (shortLine && Character.isUpperCase(line.text().codePointAt(0)) && !ends.isOpen(before.text()));
    }

    /** How far to the right the lines of the same page and column reach. */
    private float columnRight(PdfLine line) {
        float right = line.right();
        for (PdfLine other : lines) {
            if (other.page() == line.page() && Math.abs(other.left() - line.left()) < 3 * line.size()) {
                right = Math.max(right, other.right());
            }
        }
        return right;
    }

    /** The usual distance from one base line to the next. */
    private static float pitch(List<PdfLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            float step = lines.get(index).y() - lines.get(index - 1).y();
            if (lines.get(index).page() == lines.get(index - 1).page() && step > 1) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? Float.MAX_VALUE / 4 : steps.get(steps.size() / 2);
    }
}
