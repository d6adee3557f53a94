package org.relata.resolve.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;

/** Reads the tab-separated tables of this package: blank lines and lines that begin with # are left out. */
final class TimeTables {

    private static final String FOLDER = "/org/relata/lexicon/en/time/";

    /** A line with where it stands. */
    record Row(String where, List<String> cells) {

        String cell(int at) {
            return cells.get(at);
        }

        RelataException wrong(String what) {
            return new RelataException(RelataException.Code.DATA, where + ": " + what);
        }
    }

    private TimeTables() {}

    static List<Row> read(String file, int fewest, int most) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = TimeTables.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new RelataException(RelataException.Code.DATA, "the table " + FOLDER + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(file + ":" + number, line, fewest, most));
                }
            }
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, "cannot read the table " + FOLDER + file, e);
        }
        return List.copyOf(rows);
    }

    private static Row row(String where, String line, int fewest, int most) {
        Row row = new Row(where, List.of(line.split("\t", -1)));
        if (row.cells().size() < fewest || row.cells().size() > most) {
            throw row.wrong("has " + row.cells().size() + " columns, wanted " + fewest + " to " + most);
        }
        return row;
    }
}
