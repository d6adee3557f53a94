package org.relata.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;
import org.relata.resolve.place.GazetteerRow;
import org.relata.resolve.place.Place;
import org.relata.resolve.place.PlaceKind;

/**
 * GeoNames' main table, tab-separated in 19 columns (allCountries.txt, SY.txt, cities500.txt). It is read twice: the first
 * time for the names of first-level units, which other rows have only as codes.
 */
final class GeoNames implements Importer {

    private static final int COLUMNS = 19;
    private static final int NAME = 1;
    private static final int OTHERS = 3;
    private static final int LAT = 4;
    private static final int LON = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int POPULATION = 14;

    private static final Map<String, PlaceKind> KINDS = Map.ofEntries(
            Map.entry("A.ADM1", PlaceKind.PROVINCE),
            Map.entry("A.ADM2", PlaceKind.DISTRICT),
            Map.entry("A.ADM3", PlaceKind.DISTRICT),
            Map.entry("A.ADM4", PlaceKind.DISTRICT),
            Map.entry("P.PPLC", PlaceKind.CAPITAL),
            Map.entry("P.PPLA", PlaceKind.SEAT),
            Map.entry("P.PPLX", PlaceKind.QUARTER),
            Map.entry("H.STM", PlaceKind.RIVER),
            Map.entry("H.STMS", PlaceKind.RIVER),
            Map.entry("H.LK", PlaceKind.LAKE),
            Map.entry("H.LKS", PlaceKind.LAKE),
            Map.entry("H.RSV", PlaceKind.LAKE),
            Map.entry("H.SEA", PlaceKind.SEA),
            Map.entry("H.OCN", PlaceKind.SEA),
            Map.entry("H.GULF", PlaceKind.SEA),
            Map.entry("H.STRT", PlaceKind.SEA),
            Map.entry("H.BAY", PlaceKind.SEA),
            Map.entry("T.MTS", PlaceKind.RANGE),
            Map.entry("T.MT", PlaceKind.MOUNTAIN),
            Map.entry("T.PK", PlaceKind.MOUNTAIN),
            Map.entry("T.HLL", PlaceKind.MOUNTAIN),
            Map.entry("T.ISL", PlaceKind.ISLAND),
            Map.entry("T.ISLS", PlaceKind.ISLAND),
            Map.entry("L.RGN", PlaceKind.REGION),
            Map.entry("L.RGNE", PlaceKind.REGION),
            Map.entry("L.CONT", PlaceKind.CONTINENT),
            Map.entry("L.AREA", PlaceKind.AREA),
            Map.entry("L.PRK", PlaceKind.AREA),
            Map.entry("S.AIRP", PlaceKind.SITE),
            Map.entry("S.AIRB", PlaceKind.SITE),
            Map.entry("S.CMP", PlaceKind.SITE),
            Map.entry("S.CMPRF", PlaceKind.SITE),
            Map.entry("L.MILB", PlaceKind.SITE));

    @Override
    public String name() {
        return "geonames";
    }

    @Override
    public String what() {
        return "GeoNames' main table, 19 columns";
    }

    @Override
    public Target target() {
        return Target.GAZETTEER;
    }

    @Override
    public void run(Path file, Writer out, Intake intake) throws IOException {
        Map<String, String> units = units(file);
        out.write(GazetteerRow.HEADER + "\n");
        try (BufferedReader lines = Source.lines(file)) {
            List<String> cells = new ArrayList<>(COLUMNS);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                parted(line, cells);
                if (cells.size() != COLUMNS) {
                    refuse(file, number, line, cells.size(), intake);
                    continue;
                }
                Optional<GazetteerRow> row = row(cells, units, file, number, intake);
                if (row.isPresent()) {
                    out.write(row.get().line());
                    out.write('\n');
                }
            }
        }
        out.flush();
    }

    /** A first line that is wrong means another sort of file; a later one costs only itself. */
    private static void refuse(Path file, int number, String line, int columns, Intake intake) {
        if (number == 1) {
            throw Source.fault(
                    file,
                    1,
                    line.length() + 1,
                    "19 columns parted by tabs are wanted, not " + columns + ": not GeoNames' main table");
        }
        intake.left("a line without 19 columns", file + ":" + number);
    }

    private static Map<String, String> units(Path file) throws IOException {
        Map<String, String> units = new HashMap<>();
        try (BufferedReader lines = Source.lines(file)) {
            List<String> cells = new ArrayList<>(COLUMNS);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("\tA\tADM1\t")) {
                    parted(line, cells);
                    if (cells.size() == COLUMNS) {
                        units.put(cells.get(COUNTRY) + "." + cells.get(ADMIN1), cells.get(NAME));
                    }
                }
            }
        }
        return units;
    }

    private static Optional<GazetteerRow> row(
            List<String> cells, Map<String, String> units, Path file, int number, Intake intake) {
        PlaceKind kind = kind(cells.get(CLASS), cells.get(CODE));
        if (kind == null) {
            intake.left(why(cells.get(CLASS), cells.get(CODE)), file + ":" + number);
            return Optional.empty();
        }
        Optional<String> country =
                Countries.builtIn().byCode(cells.get(COUNTRY)).map(Country::iso3);
        if (country.isEmpty() && !cells.get(COUNTRY).isEmpty()) {
            intake.left("a place in '" + cells.get(COUNTRY) + "', which is no country", file + ":" + number);
            return Optional.empty();
        }
        try {
            Place place = new Place(
                    cells.get(NAME),
                    kind,
                    country.orElse(null),
                    units.get(cells.get(COUNTRY) + "." + cells.get(ADMIN1)),
                    Double.parseDouble(cells.get(LAT)),
                    Double.parseDouble(cells.get(LON)),
                    cells.get(POPULATION).isEmpty() ? 0 : Long.parseLong(cells.get(POPULATION)),
                    Long.valueOf(cells.get(0)));
            intake.took("places");
            return Optional.of(new GazetteerRow(place, others(cells)));
        } catch (NumberFormatException e) {
            intake.left("a line with a number that is none", file + ":" + number);
            return Optional.empty();
        }
    }

    private static @Nullable PlaceKind kind(String featureClass, String code) {
        PlaceKind kind = KINDS.get(featureClass + "." + code);
        if (kind == null && featureClass.equals("P")) {
            return code.startsWith("PPLA") ? PlaceKind.SEAT : PlaceKind.TOWN;
        }
        return kind;
    }

    private static String why(String featureClass, String code) {
        if (featureClass.equals("A") && code.startsWith("PCL")) {
            return "a country, which the country table has";
        }
        return "a feature of class " + featureClass + " that news rarely names as a place";
    }

    private static List<String> others(List<String> cells) {
        Set<String> others = new LinkedHashSet<>();
        others.add(cells.get(2));
        List<String> alternates = new ArrayList<>();
        parted(cells.get(OTHERS), ',', alternates);
        others.addAll(alternates);
        others.remove("");
        others.remove(cells.get(NAME));
        return List.copyOf(others);
    }

    private static void parted(String line, List<String> into) {
        parted(line, '\t', into);
    }

    private static void parted(String line, char mark, List<String> into) {
        into.clear();
        int begin = 0;
        for (int end = line.indexOf(mark); end >= 0; end = line.indexOf(mark, begin)) {
            into.add(line.substring(begin, end));
            begin = end + 1;
        }
        into.add(line.substring(begin));
    }
}
