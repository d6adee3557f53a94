package org.relata.read;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Span;

/** Where the paragraphs of a plain text are. */
final class Paragraphs {

    private static final int SHORTEST_WRAPPED = 45;
    private static final int LONGEST_WRAPPED = 100;

    private Paragraphs() {}

    /**
     * The stretches between line ends or, in a text wrapped to a fixed width, between blank lines; without surrounding
     * white space.
     */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        if (!isWrapped(text, lines)) {
            return lines;
        }
        List<Span> blocks = new ArrayList<>();
        for (Span line : lines) {
            int last = blocks.size() - 1;
            if (last >= 0 && adjoin(text, blocks.get(last), line)) {
                blocks.set(last, blocks.get(last).cover(line));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Span line = stripped(text, begin, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            begin = end + 1;
        }
        return lines;
    }

    private static Span stripped(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\uFEFF';
    }

    /** Whether only one line end, and no blank line, is between the two. */
    private static boolean adjoin(String text, Span first, Span second) {
        String between = text.substring(first.end(), second.begin());
        return between.replace("\r\n", "\n")
                        .chars()
                        .filter(letter -> letter == '\n' || letter == '\r')
                        .count()
                == 1;
    }

    /** Whether most lines that another follows at once are as long as a typed line. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int followed = 0;
        int typed = 0;
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (adjoin(text, lines.get(index), lines.get(index + 1))) {
                followed++;
                int length = lines.get(index).length();
                typed += length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED ? 1 : 0;
            }
        }
        return followed >= 3 && followed < lines.size() - 1 && typed >= 0.8 * followed;
    }
}
