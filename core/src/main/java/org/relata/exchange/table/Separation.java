package org.relata.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Span;

/**
 * How the cells of a row are told apart.
 *
 * @param separator between two cells
 * @param quoted whether a cell may stand in double quotes, and then hold separators and line ends
 */
public record Separation(char separator, boolean quoted) {

    /** Commas and quotes, as RFC 4180 has them. */
    public static final Separation CSV = new Separation(',', true);

    /** Tabs, and no quotes: a quotation mark is a character like any other. */
    public static final Separation TABS = new Separation('\t', false);

    /** Whether the text ends within a quoted cell, and goes on in the next line. */
    boolean isOpen(String text) {
        if (!quoted) {
            return false;
        }
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                open = !open;
            }
        }
        return open;
    }

    List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            int end = end(text, at);
            cells.add(cell(text, at, end));
            if (end >= text.length()) {
                return cells;
            }
            at = end + 1;
        }
    }

    private int end(String text, int from) {
        boolean open = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"') {
                open = !open;
            } else if (c == separator && !open) {
                return i;
            }
        }
        return text.length();
    }

    private Cell cell(String text, int from, int to) {
        int begin = from;
        int end = to;
        boolean inQuotes = quoted && end - begin >= 2 && text.charAt(begin) == '"' && text.charAt(end - 1) == '"';
        if (inQuotes) {
            begin++;
            end--;
        }
        while (begin < end && text.charAt(begin) <= ' ') {
            begin++;
        }
        while (end > begin && text.charAt(end - 1) <= ' ') {
            end--;
        }
        String value = text.substring(begin, end);
        return new Cell(inQuotes ? value.replace("\"\"", "\"") : value, new Span(begin, end));
    }
}
