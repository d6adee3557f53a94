package org.relata.conflict;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/**
 * Conflict-years of the UCDP/PRIO Armed Conflict Dataset in CSV. The data set repeats a year for every secondary party; here
 * it stands once.
 */
public final class AcdYears {

    /** The columns that a file must have. */
    public static final List<String> COLUMNS = List.of(
            "conflict_id", "year", "gwno_a", "intensity_level", "start_date", "start_date2", "ep_end", "ep_end_date");

    private static final int DAY = 10;

    /**
     * One conflict in one active year.
     *
     * @param gwnoA Gleditsch and Ward's number of side A's state
     * @param internationalised whether other governments sent troops
     * @param start day of the first death of the conflict
     * @param start2 day on which the episode reached 25 deaths
     * @param end day of the last death of the episode; null unless it ended with this year
     */
    public record Row(
            String conflict,
            int year,
            String gwnoA,
            int intensity,
            boolean internationalised,
            LocalDate start,
            LocalDate start2,
            boolean ended,
            @Nullable LocalDate end) {}

    private AcdYears() {}

    /**
     * Reads the file: conflicts in the order in which they first stand in it, with their years.
     *
     * @throws RelataException when it cannot be read (INPUT), or a row is none of the ACD (DATA)
     */
    public static Map<String, SortedMap<Integer, Row>> read(Path path) {
        List<Map<String, String>> all = new ArrayList<>();
        CsvRows.each(path, COLUMNS, (cells, number) -> all.add(cells));
        return of(all, path.toString());
    }

    /** The same of rows that are read already. */
    public static Map<String, SortedMap<Integer, Row>> of(Collection<Map<String, String>> rows, String source) {
        Map<String, SortedMap<Integer, Row>> conflicts = new LinkedHashMap<>();
        int number = 0;
        for (Map<String, String> cells : rows) {
            number++;
            try {
                Row row = row(cells);
                conflicts.computeIfAbsent(row.conflict(), id -> new TreeMap<>()).putIfAbsent(row.year(), row);
            } catch (NumberFormatException | DateTimeException | StringIndexOutOfBoundsException e) {
                throw new RelataException(
                        RelataException.Code.DATA,
                        source + ": row " + number + " is no conflict-year of the UCDP ACD: " + e.getMessage(),
                        e);
            }
        }
        return conflicts;
    }

    private static Row row(Map<String, String> cells) {
        String end = text(cells, "ep_end_date");
        return new Row(
                text(cells, "conflict_id"),
                Integer.parseInt(text(cells, "year")),
                text(cells, "gwno_a"),
                Integer.parseInt(text(cells, "intensity_level")),
                !text(cells, "gwno_a_2nd").isEmpty()
                        || !text(cells, "gwno_b_2nd").isEmpty(),
                day(text(cells, "start_date")),
                day(text(cells, "start_date2")),
                text(cells, "ep_end").equals("1"),
                end.isEmpty() ? null : day(end));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, DAY));
    }

    private static String text(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
