package org.relata.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relata.resolve.place.TableReader.Row;

/**
 * All countries and territories, by code, by name and by what their people are called.
 *
 * <p>Names are compared folded (no case, accents, hyphens or points), except that a name all in capitals ("US", "CAR")
 * must be given in capitals, so that "us" and "car" are no countries.
 */
public final class Countries {

    private static final Countries BUILT_IN = new Countries(TableReader.rows("countries.tsv", 9));

    private final List<Country> all;
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byAcronym = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byPeople = new HashMap<>();

    private Countries(List<Row> rows) {
        List<Country> countries = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Country country = country(row);
            countries.add(country);
            enter(byCode, country.iso2(), country, row);
            enter(byCode, country.iso3(), country, row);
            addName(country.name(), country, row);
            country.otherNames().forEach(name -> addName(name, country, row));
            country.adjectives().forEach(word -> byDemonym.putIfAbsent(FoldedName.of(word), country));
            for (String word : country.people()) {
                byDemonym.putIfAbsent(FoldedName.of(word), country);
                byPeople.putIfAbsent(FoldedName.of(word), country);
            }
        }
        all = List.copyOf(countries);
    }

    /** The table that comes with Relata. */
    public static Countries builtIn() {
        return BUILT_IN;
    }

    /** All of them, in the order of their names. */
    public List<Country> all() {
        return all;
    }

    /** By ISO 3166-1 code of two or three capitals. */
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By name: usual, long, short ("U.S.", "the UK") or former ("Burma"); a leading "the" does not matter. */
    public Optional<Country> byName(String name) {
        String folded = FoldedName.of(name);
        Country country = byName.get(folded);
        if (country == null && isCapitals(name)) {
            country = byAcronym.get(folded);
        }
        return Optional.ofNullable(country);
    }

    /** By adjective or by the name of its people, one or many: "Syrian", "Syrians", "Danish", "Dane", "Danes". */
    public Optional<Country> byDemonym(String word) {
        return Optional.ofNullable(byDemonym.get(FoldedName.of(word)));
    }

    /** By the name of its people alone, one or many: "Dane" and "Danes", not "Danish". */
    public Optional<Country> byPeople(String word) {
        return Optional.ofNullable(byPeople.get(FoldedName.of(word)));
    }

    private void addName(String name, Country country, Row row) {
        boolean acronym = isCapitals(name) && name.replace(".", "").length() <= 4;
        enter(acronym ? byAcronym : byName, FoldedName.of(name), country, row);
    }

    private static void enter(Map<String, Country> map, String key, Country country, Row row) {
        Country before = map.putIfAbsent(key, country);
        if (before != null && !before.iso3().equals(country.iso3())) {
            throw row.fault("'" + key + "' already means " + before.iso3() + "; give it to one of the two");
        }
    }

    private static boolean isCapitals(String name) {
        return !name.isEmpty() && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static Country country(Row row) {
        List<String> cells = row.cells();
        if (cells.get(0).length() != 3 || cells.get(1).length() != 2) {
            throw row.fault("the first two columns are ISO codes of three and of two letters");
        }
        String capital = cells.get(3);
        return new Country(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                capital.isEmpty() ? null : capital,
                row.number(4),
                row.number(5),
                row.list(6),
                row.list(7),
                people(row.list(8)));
    }

    private static List<String> people(List<String> singular) {
        List<String> people = new ArrayList<>();
        for (String word : singular) {
            int split = word.indexOf('=');
            people.add(split < 0 ? word : word.substring(0, split));
            people.add(split < 0 ? plural(word) : word.substring(split + 1));
        }
        return people.stream().distinct().toList();
    }

    private static String plural(String word) {
        boolean same = word.endsWith("ese") || word.endsWith("s") || word.endsWith("Basotho");
        return same ? word : word + "s";
    }
}
