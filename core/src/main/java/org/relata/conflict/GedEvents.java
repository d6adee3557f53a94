package org.relata.conflict;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/**
 * Events of the UCDP GED as it is published in CSV, as far as dyads and years need them. Conflicts and dyads are the data
 * set's own.
 */
public final class GedEvents {

    /** The columns that a file must have. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "year",
            "type_of_violence",
            "conflict_new_id",
            "conflict_name",
            "dyad_new_id",
            "dyad_name",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "country",
            "date_start",
            "date_end",
            "low",
            "best",
            "high");

    private static final int DAY = 10;

    /**
     * One row.
     *
     * @param activeYear UCDP's own word on whether the dyad was active in the year; null where the file has none
     */
    public record Row(
            String id,
            int year,
            @Nullable Boolean activeYear,
            int type,
            String conflict,
            String conflictName,
            String dyad,
            String idOfA,
            String a,
            String idOfB,
            String b,
            String country,
            String place,
            String admin1,
            LocalDate start,
            LocalDate end,
            Deaths deaths) {}

    private final List<Row> rows = new ArrayList<>();

    /**
     * Reads the file.
     *
     * @throws RelataException when it cannot be read (INPUT), or a row is none of the GED (DATA)
     */
    public GedEvents(Path path) {
        CsvRows.each(path, COLUMNS, (cells, number) -> {
            try {
                rows.add(row(cells));
            } catch (NumberFormatException | DateTimeException | StringIndexOutOfBoundsException e) {
                throw new RelataException(
                        RelataException.Code.DATA,
                        path + ": row " + number + " is no event of the UCDP GED: " + e.getMessage(),
                        e);
            }
        });
    }

    /**
     * One row by the names of its columns.
     *
     * @throws NumberFormatException when a number is none
     * @throws DateTimeException when a day is none
     */
    public static Row row(Map<String, String> cells) {
        String active = text(cells, "active_year");
        return new Row(
                text(cells, "id"),
                number(cells, "year"),
                active.isEmpty() ? null : active.equals("1") || active.equalsIgnoreCase("true"),
                number(cells, "type_of_violence"),
                text(cells, "conflict_new_id"),
                text(cells, "conflict_name"),
                text(cells, "dyad_new_id"),
                text(cells, "side_a_new_id"),
                text(cells, "side_a"),
                text(cells, "side_b_new_id"),
                text(cells, "side_b"),
                text(cells, "country"),
                text(cells, "where_coordinates"),
                text(cells, "adm_1"),
                day(cells, "date_start"),
                day(cells, "date_end"),
                new Deaths(number(cells, "low"), number(cells, "best"), number(cells, "high")));
    }

    private static String text(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static int number(Map<String, String> cells, String column) {
        return Integer.parseInt(text(cells, column));
    }

    /** Some releases write a time behind the day. */
    private static LocalDate day(Map<String, String> cells, String column) {
        return LocalDate.parse(text(cells, column).substring(0, DAY));
    }

    /** All rows, in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Last day of any event. */
    public LocalDate lastDay() {
        return rows.stream().map(Row::end).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** The rows that the query asks for, as a record. */
    public ConflictRecord record(ViolenceQuery query, GedSides sides) {
        List<DyadDays> days = new ArrayList<>();
        for (Row row : rows) {
            if (query.covers(row.start()) && lies(row, query)) {
                days.add(days(row, sides));
            }
        }
        return new ConflictRecord(days, lastDay());
    }

    /** One event of its dyad. */
    public static DyadDays days(Row row, GedSides sides) {
        Violence violence = Violence.of(row.type())
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.DATA, "event " + row.id() + " has no type_of_violence 1 to 3"));
        Dyad dyad = new Dyad(
                row.dyad(),
                violence,
                sides.side(row.idOfA(), row.a()),
                violence == Violence.ONE_SIDED ? Side.CIVILIANS : sides.side(row.idOfB(), row.b()),
                row.conflict(),
                row.conflictName());
        String event = "ucdp-ged:" + row.id();
        return new DyadDays(
                dyad, row.year(), row.start(), row.end(), 1, row.deaths(), event, null, List.of(), List.of());
    }

    private static boolean lies(Row row, ViolenceQuery query) {
        String country = query.country();
        String place = query.place();
        boolean within =
                country == null || isoOf(row.country()).filter(country::equals).isPresent();
        return within
                && (place == null
                        || row.place().toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT))
                        || row.admin1().toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT)));
    }

    /** The ISO code of a country as UCDP writes it: {@code Russia (Soviet Union)}. */
    public static Optional<String> isoOf(String name) {
        Optional<Country> country = Countries.builtIn().byName(name);
        int open = name.indexOf(" (");
        if (country.isEmpty() && open > 0) {
            country = Countries.builtIn().byName(name.substring(0, open));
        }
        return country.map(Country::iso3);
    }
}
