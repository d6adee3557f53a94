package org.relata.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** Reads separated values with a heading: one document a record, streamed. A record that is wrong fails alone. */
final class CsvReader implements Reader {

    private static final Set<String> KNOWN =
            Set.of("id", "text", "title", "url", "publisher", "date", "published", "language", "comments");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final CommentSeparator separator;

    CsvReader(CommentSeparator separator) {
        this.separator = separator;
    }

    @Override
    public String format() {
        return "CSV";
    }

    /** A first line with {@code text} and another known name among its cells; or a name that says so and two cells. */
    @Override
    public boolean accepts(Head head) {
        String text = head.text();
        if (text.isBlank()) {
            return false;
        }
        List<String> heading = heading(text, separator(text));
        boolean named = head.isNamed(".csv") || head.isNamed(".tsv");
        long known = heading.stream().filter(KNOWN::contains).distinct().count();
        return heading.contains("text") ? known > 1 || named : named && heading.size() > 1 && isShort(heading);
    }

    /** A line of prose with a comma is no heading. */
    private static boolean isShort(List<String> heading) {
        return heading.stream().allMatch(cell -> cell.length() <= 40);
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        String sample = content.head().text();
        Texts.requireNoBinary(sample);
        char mark = separator(sample);
        List<String> columns = heading(sample, mark);
        if (!columns.contains("text")) {
            throw Texts.unreadable("has no column \"text\" (its columns: " + String.join(", ", columns)
                    + "); rename the one that has it");
        }
        InputStreamReader letters = new InputStreamReader(content.stream(), charset(content.head()));
        CsvRecords records = new CsvRecords(letters, mark);
        records.next();
        return new CsvDocuments(content.name(), records, columns, new JsonDocument(separator));
    }

    private static Charset charset(Head head) {
        byte[] sample = head.bytes().getBytes(StandardCharsets.ISO_8859_1);
        Charset wide = Decoding.wideCharset(sample);
        return wide != null ? wide : Decoding.narrowCharset(sample);
    }

    private static char separator(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char mark : SEPARATORS) {
            long cells = line.chars().filter(letter -> letter == mark).count();
            if (cells > most) {
                most = cells;
                best = mark;
            }
        }
        return best;
    }

    /** The names of the columns, in lower case. */
    private static List<String> heading(String text, char mark) {
        @Nullable List<String> cells = null;
        try {
            cells = new CsvRecords(new StringReader(text), mark).next();
        } catch (RelataException | IOException brokenQuote) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        if (cells != null) {
            cells.forEach(cell -> names.add(cell.strip().toLowerCase(Locale.ROOT)));
        }
        return names;
    }
}
