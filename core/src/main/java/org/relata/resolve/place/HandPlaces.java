package org.relata.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.place.Gazetteer.Candidate;
import org.relata.resolve.place.TableReader.Row;

/** The places listed by hand in {@code units.tsv} and {@code regions.tsv}. */
final class HandPlaces {

    private static final double SAME_PLACE_KM = 15;

    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final Map<String, List<Candidate>> byExactName = new HashMap<>();
    private final Map<String, Place> byAdjective = new HashMap<>();

    private HandPlaces() {}

    /** Reads the lists; towns that the table has too take its number, people and unit. */
    static HandPlaces read(PlaceGrid grid) {
        HandPlaces places = new HandPlaces();
        for (String file : List.of("units.tsv", "regions.tsv")) {
            for (Row row : TableReader.rows(file, 8)) {
                places.add(row, place(row, grid));
            }
        }
        return places;
    }

    private void add(Row row, Place place) {
        enter(byName, FoldedName.of(place.name()), new Candidate(place, false, true));
        for (String name : row.list(5)) {
            enter(byName, FoldedName.of(name), new Candidate(place, false, true));
        }
        for (String name : row.list(6)) {
            enter(byExactName, name, new Candidate(place, false, true));
        }
        for (String word : row.list(7)) {
            byAdjective.putIfAbsent(FoldedName.of(word), place);
            byAdjective.putIfAbsent(FoldedName.of(word + "s"), place);
        }
    }

    private static void enter(Map<String, List<Candidate>> map, String key, Candidate candidate) {
        List<Candidate> known = map.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!known.contains(candidate)) {
            known.add(candidate);
        }
    }

    /** By folded name. */
    List<Candidate> named(String folded) {
        return byName.getOrDefault(folded, List.of());
    }

    /** By abbreviation exactly as written. */
    List<Candidate> exact(String name) {
        return byExactName.getOrDefault(name, List.of());
    }

    Set<String> exactNames() {
        return byExactName.keySet();
    }

    /** By folded adjective or name of its people. */
    Optional<Place> byAdjective(String folded) {
        return Optional.ofNullable(byAdjective.get(folded));
    }

    private static Place place(Row row, PlaceGrid grid) {
        PlaceKind kind = kind(row);
        double lat = row.number(3);
        double lon = row.number(4);
        String iso3 = row.cells().get(2);
        if (iso3.isEmpty()) {
            return new Place(row.cells().get(0), kind, null, null, lat, lon, 0, null);
        }
        Country country =
                Countries.builtIn().byCode(iso3).orElseThrow(() -> row.fault("no country has the code " + iso3));
        if (kind == PlaceKind.PROVINCE) {
            return new Place(row.cells().get(0), kind, iso3, row.cells().get(0), lat, lon, 0, null);
        }
        int near = grid.nearest(lat, lon, at -> grid.table().isTownIn(at, country.iso2()));
        Place neighbour = near < 0 ? null : grid.table().place(near);
        Place same = kind.isTown() ? sameTown(row, country, lat, lon, grid.table()) : null;
        Place known = same == null ? neighbour : same;
        return new Place(
                row.cells().get(0),
                kind,
                iso3,
                known == null || kind == PlaceKind.REGION ? null : known.admin1(),
                lat,
                lon,
                same == null ? 0 : same.population(),
                same == null ? null : same.geonameid());
    }

    private static @Nullable Place sameTown(Row row, Country country, double lat, double lon, PlaceTable table) {
        List<String> names = new ArrayList<>(row.list(5));
        names.add(0, row.cells().get(0));
        Place best = null;
        for (String name : names) {
            for (int posting : table.find(FoldedName.of(name))) {
                Place place = table.place(posting >> 1);
                if (table.isTownIn(posting >> 1, country.iso2())
                        && Place.kilometres(lat, lon, place.lat(), place.lon()) < SAME_PLACE_KM
                        && (best == null || place.population() > best.population())) {
                    best = place;
                }
            }
        }
        return best;
    }

    private static PlaceKind kind(Row row) {
        try {
            return PlaceKind.valueOf(row.cells().get(1));
        } catch (IllegalArgumentException e) {
            throw row.fault("'" + row.cells().get(1) + "' is not a kind of place (see PlaceKind)", e);
        }
    }
}
