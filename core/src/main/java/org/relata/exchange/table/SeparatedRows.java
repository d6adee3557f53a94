package org.relata.exchange.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** The rows of a separated file, read in a stream; it may be gzipped, or the first one in a zip. Not thread-safe. */
public final class SeparatedRows implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ROW = 2_000_000;
    private static final int MOST_LINES = 10_000;
    private static final int SHOWN = 200;

    private final Path file;
    private final InputStream in;
    private final Lines lines;
    private final Separation separation;
    private final Map<String, Integer> columns;
    private final List<String> names;

    private SeparatedRows(Path file, InputStream in, Separation separation, @Nullable List<String> given)
            throws IOException {
        this.file = file;
        this.in = in;
        this.separation = separation;
        this.lines = new Lines(in, LONGEST_ROW);
        this.names = given == null ? header() : given;
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(Row.plain(names.get(i)), i);
        }
        this.columns = Collections.unmodifiableMap(places);
    }

    /**
     * Opens a file whose first row names its columns.
     *
     * @throws RelataException of code {@code USAGE} when there is no such file, {@code INPUT} when it is empty
     */
    public static SeparatedRows withHeader(Path file, Separation separation) throws IOException {
        return opened(file, separation, null);
    }

    /** Opens a file without a header, whose columns are these. */
    public static SeparatedRows of(Path file, Separation separation, List<String> columns) throws IOException {
        return opened(file, separation, List.copyOf(columns));
    }

    private static SeparatedRows opened(Path file, Separation separation, @Nullable List<String> columns)
            throws IOException {
        InputStream in = stream(file);
        try {
            return new SeparatedRows(file, in, separation, columns);
        } catch (RelataException | IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream stream(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RelataException(RelataException.Code.USAGE, "there is no file " + file);
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        if (first == 0x1F && second == 0x8B) {
            return new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER);
        }
        if (first != 'P' || second != 'K') {
            return bytes;
        }
        ZipInputStream zip = new ZipInputStream(bytes);
        if (zip.getNextEntry() == null) {
            zip.close();
            throw fault(file, 1, 1, "the archive is empty");
        }
        return new BufferedInputStream(zip, BUFFER);
    }

    private List<String> header() throws IOException {
        Row first = read(Map.of());
        if (first == null) {
            throw fault(file, 1, 1, "the file is empty");
        }
        if (first.fault() != null) {
            throw fault(file, 1, 1, "the first row, which names the columns: " + first.fault());
        }
        return first.cells().stream().map(Cell::value).toList();
    }

    /** The columns' names as the file has them. */
    public List<String> names() {
        return names;
    }

    /** How many lines so far were not UTF-8 and were read as ISO 8859-1. */
    public int latinLines() {
        return lines.latin();
    }

    /**
     * That the file has all these columns, by their plain names.
     *
     * @throws RelataException of code {@code INPUT} that names the first that is missing
     */
    public void need(String what, List<String> plain) {
        for (String column : plain) {
            if (!columns.containsKey(column)) {
                throw fault(
                        file,
                        1,
                        1,
                        "no column '" + column + "': not " + what + "; the columns are " + String.join(", ", names));
            }
        }
    }

    /**
     * The next row that is not blank; null behind the last. One that cannot be read as a row says so.
     */
    public @Nullable Row next() throws IOException {
        return read(columns);
    }

    private @Nullable Row read(Map<String, Integer> places) throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        int begin = lines.number();
        if (lines.isCut()) {
            return faulty(line.substring(0, SHOWN), begin, "longer than " + LONGEST_ROW + " characters");
        }
        String row = separation.isOpen(line) ? whole(line) : line;
        if (row == null) {
            return faulty(line, begin, "a quotation mark is never closed");
        }
        if (row.indexOf(0) >= 0) {
            return faulty(row, begin, "a character of value 0 stands in it");
        }
        return new Row(row, begin, separation.cells(row), places, null);
    }

    private static Row faulty(String text, int line, String why) {
        return new Row(text, line, List.of(), Map.of(), why);
    }

    /** A row with the lines that its open quotation mark goes on in; null where none closes it: then only its first line is lost. */
    private @Nullable String whole(String line) throws IOException {
        StringBuilder text = new StringBuilder(line);
        List<Lines.Line> more = new ArrayList<>();
        boolean open = true;
        while (open && text.length() <= LONGEST_ROW && more.size() < MOST_LINES) {
            String next = lines.next();
            if (next == null || lines.isCut()) {
                break;
            }
            more.add(new Lines.Line(next, lines.number()));
            text.append('\n').append(next);
            open = !separation.isOpen(next);
        }
        if (open) {
            lines.back(more);
            return null;
        }
        return text.toString();
    }

    private static RelataException fault(Path file, int line, int column, String what) {
        return new RelataException(RelataException.Code.INPUT, file + ":" + line + ":" + column + ": " + what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
