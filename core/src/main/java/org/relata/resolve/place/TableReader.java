package org.relata.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;

/** Reads the tab-separated tables beside this package's resources; '#' begins a comment line. */
final class TableReader {

    private static final String FOLDER = "/org/relata/gazetteer/";

    private TableReader() {}

    /** One row, with where it stands. */
    record Row(String file, int line, List<String> cells) {

        /** The list in a cell, whose parts are separated by '|'. */
        List<String> list(int at) {
            return cells.get(at).isEmpty() ? List.of() : List.of(cells.get(at).split("\\|", -1));
        }

        double number(int at) {
            try {
                return Double.parseDouble(cells.get(at));
            } catch (NumberFormatException e) {
                throw fault("'" + cells.get(at) + "' in column " + (at + 1) + " is not a number", e);
            }
        }

        RelataException fault(String what, Throwable cause) {
            return new RelataException(RelataException.Code.DATA, file + ":" + line + ": " + what, cause);
        }

        RelataException fault(String what) {
            return new RelataException(RelataException.Code.DATA, file + ":" + line + ": " + what);
        }
    }

    /** The rows of a table, each of which must have this many columns. */
    static List<Row> rows(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            String line;
            for (int number = 1; (line = reader.readLine()) != null; number++) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Row row = new Row(file, number, List.of(line.split("\t", -1)));
                if (row.cells().size() != columns) {
                    throw row.fault("has " + row.cells().size() + " columns, wanted " + columns + " (tabs between)");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, file + ": cannot be read: " + e.getMessage(), e);
        }
        return rows;
    }

    /** The resource as bytes; the caller closes it. */
    static InputStream open(String file) {
        InputStream stream = TableReader.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new RelataException(
                    RelataException.Code.DATA, FOLDER + file + ": missing from the class path; build core again");
        }
        return stream;
    }
}
