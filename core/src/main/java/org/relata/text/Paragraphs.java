package org.relata.text;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Span;

/** Finds the paragraphs of a text, whether its lines are paragraphs or were broken at a fixed width. */
public final class Paragraphs {

    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 100;
    private static final int FEWEST_LINES = 4;

    private Paragraphs() {}

    /**
     * The stretches between line ends or, in a text wrapped to a fixed width, between blank lines.
     *
     * @return in the order of the text, without the white space around them; none is empty
     */
    public static List<Span> of(String text, Span within) {
        List<Span> lines = lines(text, within);
        return isHardWrapped(text, lines) ? joinedLines(lines) : nonBlank(lines);
    }

    /** The paragraphs of a whole text. */
    public static List<Span> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static List<Span> lines(String text, Span within) {
        List<Span> lines = new ArrayList<>();
        int begin = within.begin();
        for (int i = within.begin(); i < within.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(stripped(text, begin, i));
                boolean windows = c == '\r' && i + 1 < within.end() && text.charAt(i + 1) == '\n';
                i += windows ? 1 : 0;
                begin = i + 1;
            }
        }
        lines.add(stripped(text, begin, within.end()));
        return lines;
    }

    private static Span stripped(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Spaces.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** Most lines of a hard-wrapped text are about as long as each other and stop in the middle of a sentence. */
    private static boolean isHardWrapped(String text, List<Span> lines) {
        int full = 0;
        int open = 0;
        int inner = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (isBlank(line) || isBlank(lines.get(i + 1))) {
                continue;
            }
            inner++;
            if (line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP) {
                full++;
                open += endsOpen(text, line) ? 1 : 0;
            }
        }
        return inner >= FEWEST_LINES && full * 10 >= inner * 7 && open * 10 >= inner * 6;
    }

    private static boolean endsOpen(String text, Span line) {
        return ".!?\"”:".indexOf(text.charAt(line.end() - 1)) < 0;
    }

    private static List<Span> joinedLines(List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (Span line : lines) {
            if (isBlank(line)) {
                if (begin >= 0) {
                    paragraphs.add(new Span(begin, end));
                }
                begin = -1;
            } else {
                begin = begin < 0 ? line.begin() : begin;
                end = line.end();
            }
        }
        if (begin >= 0) {
            paragraphs.add(new Span(begin, end));
        }
        return paragraphs;
    }

    private static List<Span> nonBlank(List<Span> lines) {
        return lines.stream().filter(line -> !isBlank(line)).toList();
    }

    private static boolean isBlank(Span line) {
        return line.length() == 0;
    }
}
