package org.relata.ontology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.Faults;

/** Reads {@code cameo.tsv}: one code a line, in five columns; {@code #} begins a line of comment. */
final class CameoReader {

    private static final String HEADER = "code\tgoldstein\tquad\tplover\tlabel";
    private static final Pattern CODE = Pattern.compile("[0-9]{2,4}");

    private CameoReader() {}

    /** A code with the line it stands at. */
    record Row(Cameo cameo, String file, int line) {

        RelataException fault(String message) {
            return CameoReader.fault(file, line, message);
        }
    }

    static Map<String, Row> read(OntologyFile file, Faults faults) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<String> lines = file.content().lines().toList();
        boolean header = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                header = true;
                faults.attempt(() -> checkHeader(file.name(), number, line));
            } else {
                faults.attempt(() -> add(row(file.name(), number, line), rows));
            }
        }
        return rows;
    }

    private static void checkHeader(String file, int number, String line) {
        if (!line.equals(HEADER)) {
            throw fault(file, number, "the first row names the columns: " + HEADER.replace("\t", ", "));
        }
    }

    private static void add(Row row, Map<String, Row> rows) {
        Row earlier = rows.putIfAbsent(row.cameo().code(), row);
        if (earlier != null) {
            throw row.fault("the code " + row.cameo().code() + " stands in line " + earlier.line() + " too");
        }
    }

    private static Row row(String file, int number, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 5 || cells.get(4).isBlank()) {
            throw fault(file, number, "five filled columns parted by tabs are wanted, not " + cells.size());
        }
        if (!CODE.matcher(cells.get(0)).matches()) {
            throw fault(file, number, "'" + cells.get(0) + "' is not a CAMEO code of two to four digits");
        }
        @Nullable PloverCode plover = cells.get(3).equals("-") ? null : PloverCode.parse(cells.get(3));
        return new Row(
                new Cameo(
                        cells.get(0),
                        goldstein(file, number, cells.get(1)),
                        quad(file, number, cells.get(2)),
                        plover,
                        cells.get(4)),
                file,
                number);
    }

    private static double goldstein(String file, int number, String cell) {
        try {
            double score = Double.parseDouble(cell);
            if (Math.abs(score) <= 10) {
                return score;
            }
        } catch (NumberFormatException e) {
            // The fault below names the cell, which is all that there is to say.
        }
        throw fault(file, number, "a Goldstein score is -10 to 10, not '" + cell + "'");
    }

    private static int quad(String file, int number, String cell) {
        if (cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) <= '4') {
            return cell.charAt(0) - '0';
        }
        throw fault(file, number, "a quad class is 1 to 4, not '" + cell + "'");
    }

    private static RelataException fault(String file, int line, String message) {
        return new RelataException(RelataException.Code.DATA, file + ":" + line + ": " + message);
    }
}
