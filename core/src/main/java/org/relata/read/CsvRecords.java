package org.relata.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/**
 * Records of separated values (RFC 4180), one at a time. A quote within a cell that does not begin with one is a letter,
 * and so is one behind which the cell goes on in the same line. A cell whose quote is never closed costs its first line and no more: the
 * lines that it would have swallowed are read again.
 */
final class CsvRecords {

    /** The longest record, in characters: a text of the greatest length, its quotes doubled, and comments. */
    private static final int LONGEST = 8_000_000;

    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int filled;
    /** What was read of the record, so that it can be read again; then what is to be read again. */
    private final StringBuilder taken = new StringBuilder();

    private StringBuilder again = new StringBuilder();
    private int againAt;
    private int line = 1;
    private int recordLine = 1;

    CsvRecords(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** The line on which the last record began, counted from 1. */
    int line() {
        return recordLine;
    }

    /**
     * The next record's cells; null at the end.
     *
     * @throws RelataException when a quote is not closed; the record after the broken line is then the next
     */
    @Nullable
    List<String> next() throws IOException {
        taken.setLength(0);
        recordLine = line;
        if (peek() < 0) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        do {
            cells.add(peek() == '"' ? quoted() : plain());
        } while (endOfCell() == separator);
        return cells;
    }

    /** Passes over what ends a cell and gives it: the separator, or a line's end. */
    private int endOfCell() throws IOException {
        int letter = take();
        if (letter == '\r' && peek() == '\n') {
            letter = take();
        }
        if (letter == '\n' || letter == '\r') {
            line++;
        }
        return letter;
    }

    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        while (!isEnd(peek())) {
            cell.append((char) take());
            requireBounds();
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        take();
        boolean single = false;
        int firstLine = line;
        while (true) {
            int letter = take();
            if (letter < 0) {
                throw startAgain("has a quote that is never closed");
            }
            if (letter == '"') {
                int following = peek();
                if (isEnd(following)) {
                    return cell.toString();
                }
                if (following == '"') {
                    take();
                } else {
                    single = true;
                }
            }
            line += letter == '\n' ? 1 : 0;
            if (single && line > firstLine) {
                throw startAgain("has a cell with a single quote in it that goes on over the line's end");
            }
            cell.append((char) letter);
            requireBounds();
        }
    }

    private boolean isEnd(int letter) {
        return letter < 0 || letter == separator || letter == '\n' || letter == '\r';
    }

    private void requireBounds() {
        if (taken.length() > LONGEST) {
            throw startAgain("has a record of more than 8,000,000 characters, or a quote that is never closed");
        }
    }

    private RelataException startAgain(String reason) {
        int end = taken.indexOf("\n");
        String rest = end < 0 ? "" : taken.substring(end + 1);
        again = new StringBuilder(rest).append(again, Math.min(againAt, again.length()), again.length());
        againAt = 0;
        line = recordLine + 1;
        return Texts.unreadable(reason);
    }

    private int peek() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt);
        }
        if (position == filled) {
            filled = Math.max(0, reader.read(buffer));
            position = 0;
        }
        return filled == 0 ? -1 : buffer[position];
    }

    private int take() throws IOException {
        int letter = peek();
        if (letter >= 0) {
            if (againAt < again.length()) {
                againAt++;
            } else {
                position++;
            }
            taken.append((char) letter);
        }
        return letter;
    }
}
