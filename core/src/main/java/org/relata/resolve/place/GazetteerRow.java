package org.relata.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a gazetteer file: nine columns parted by tabs – GeoNames' number (may be empty), name, other names parted
 * by {@code |}, kind, country (ISO 3166 alpha-3, may be empty), first-level unit, latitude, longitude, population.
 */
public record GazetteerRow(Place place, List<String> otherNames) {

    /** The first line of a gazetteer file. */
    public static final String HEADER =
            "# relata gazetteer: geonameid, name, other names (|), kind, country, admin1, latitude, longitude, population";

    private static final int COLUMNS = 9;
    private static final Map<String, PlaceKind> KINDS = kinds();

    private static Map<String, PlaceKind> kinds() {
        Map<String, PlaceKind> kinds = new HashMap<>();
        for (PlaceKind kind : PlaceKind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return Map.copyOf(kinds);
    }

    public GazetteerRow {
        otherNames = List.copyOf(otherNames);
    }

    /** What is wrong with the cells of a line; empty where it can be read. */
    static Optional<String> fault(List<String> cells) {
        if (cells.size() != COLUMNS) {
            return Optional.of("nine columns parted by tabs are wanted, not " + cells.size());
        }
        if (cells.get(1).isBlank()) {
            return Optional.of("the name (column 2) is empty");
        }
        if (kind(cells.get(3)).isEmpty()) {
            return Optional.of("no kind of place: '" + cells.get(3) + "' (town, province, river …)");
        }
        String country = cells.get(4);
        if (!country.isEmpty() && Countries.builtIn().byCode(country).isEmpty()) {
            return Optional.of("no country has the code '" + country + "'");
        }
        if (!isNumber(cells.get(6), 90) || !isNumber(cells.get(7), 180)) {
            return Optional.of(
                    "latitude and longitude are degrees, not '" + cells.get(6) + "', '" + cells.get(7) + "'");
        }
        boolean whole = isWhole(cells.get(0)) && isWhole(cells.get(8));
        return whole ? Optional.empty() : Optional.of("columns 1 and 9 are whole numbers or empty");
    }

    /** A line without fault. */
    static GazetteerRow of(String line) {
        return of(cells(line));
    }

    /** The cells of a line without fault. */
    static GazetteerRow of(List<String> cells) {
        String country = cells.get(4);
        String unit = cells.get(5);
        Place place = new Place(
                cells.get(1),
                kind(cells.get(3)).orElse(PlaceKind.TOWN),
                country.isEmpty() ? null : country,
                unit.isEmpty() ? null : unit,
                Double.parseDouble(cells.get(6)),
                Double.parseDouble(cells.get(7)),
                cells.get(8).isEmpty() ? 0 : Long.parseLong(cells.get(8)),
                cells.get(0).isEmpty() ? null : Long.valueOf(cells.get(0)));
        return new GazetteerRow(place, cells.get(2).isEmpty() ? List.of() : parted(cells.get(2), '|'));
    }

    /** The line for this row. */
    public String line() {
        Long id = place.geonameid();
        return String.join(
                "\t",
                id == null ? "" : id.toString(),
                clean(place.name()),
                clean(String.join("|", otherNames)),
                place.kind().name().toLowerCase(Locale.ROOT),
                text(place.country()),
                clean(text(place.admin1())),
                number(place.lat()),
                number(place.lon()),
                Long.toString(place.population()));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static String clean(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static String number(double degrees) {
        return degrees == Math.rint(degrees) ? Long.toString((long) degrees) : Double.toString(degrees);
    }

    private static Optional<PlaceKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    private static boolean isNumber(String cell, double most) {
        try {
            return Math.abs(Double.parseDouble(cell)) <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isWhole(String cell) {
        return cell.length() <= 15 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static List<String> cells(String line) {
        return parted(line, '\t');
    }

    /** By hand, since a million lines of a regular expression's splits take half of the time. */
    private static List<String> parted(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, begin)) {
            parts.add(text.substring(begin, end));
            begin = end + 1;
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
