package org.relata.resolve.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.relata.data.OwnFiles;

/**
 * All places that Relata knows: countries, units, towns, regions, waters, mountains; found by name.
 *
 * <p>Names are compared folded: "al-Raqqah", "Ar Raqqah" and "Raqqah" are one. Abbreviations such as "La." and "N.Y."
 * hold only as written.
 */
public final class Gazetteer {

    private static final double SAME_PLACE_KM = 15;

    private final PlaceTable table;
    private final HandPlaces hand;
    private final Countries countries;
    private final OwnPlaces own;

    private Gazetteer(PlaceTable table, HandPlaces hand, Countries countries, OwnPlaces own) {
        this.table = table;
        this.countries = countries;
        this.hand = hand;
        this.own = own;
    }

    private static final class BuiltIn {
        private static final Gazetteer INSTANCE = builtIn(PlaceTable.read());

        private static Gazetteer builtIn(PlaceTable table) {
            HandPlaces hand = HandPlaces.read(new PlaceGrid(table));
            return new Gazetteer(table, hand, Countries.builtIn(), OwnPlaces.read(List.of()));
        }
    }

    /** The gazetteer that comes with Relata; loaded at the first call (under a second), then shared. */
    public static Gazetteer builtIn() {
        return BuiltIn.INSTANCE;
    }

    /**
     * The built-in gazetteer with a user's places before its towns: see docs/own-dictionaries.md.
     *
     * @param remarks is told how many there are
     * @throws org.relata.RelataException of code {@code DATA} with file and line of each fault, or of code
     *     {@code USAGE} when nothing is there
     */
    public static Gazetteer with(List<Path> paths, Consumer<String> remarks) {
        OwnPlaces own = OwnPlaces.read(OwnFiles.under(paths, "gazetteer"));
        remarks.accept(own.size() + " places of your own");
        Gazetteer builtIn = builtIn();
        return new Gazetteer(builtIn.table, builtIn.hand, builtIn.countries, own);
    }

    /**
     * A place that a name may mean.
     *
     * @param alternate whether the name is only one of its other names
     * @param listed whether it is on a list made by hand (countries, regions, places in the news), not only a town of
     *     GeoNames
     */
    public record Candidate(Place place, boolean alternate, boolean listed) {}

    /** The places that a name may mean: those listed by hand first, then GeoNames' in the order of their numbers. */
    public List<Candidate> find(String name) {
        List<Candidate> found = new ArrayList<>();
        countries.byName(name).ifPresent(country -> found.add(new Candidate(asPlace(country), false, true)));
        found.addAll(hand.exact(name));
        if (!found.isEmpty() && name.endsWith(".")) {
            return found;
        }
        String folded = FoldedName.of(name);
        own.find(folded).forEach(one -> found.add(new Candidate(one.place(), one.alternate(), false)));
        found.addAll(hand.named(folded));
        int listed = found.size();
        for (int posting : table.find(folded)) {
            Candidate candidate = new Candidate(table.place(posting >> 1), (posting & 1) == 1, false);
            if (found.subList(0, listed).stream().noneMatch(known -> isSame(known.place(), candidate.place()))) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** Whether any place has this name. */
    public boolean knows(String name) {
        return countries.byName(name).isPresent() || !hand.exact(name).isEmpty() || knowsFolded(FoldedName.of(name));
    }

    private boolean knowsFolded(String folded) {
        return !hand.named(folded).isEmpty() || !own.find(folded).isEmpty() || table.find(folded).length > 0;
    }

    /** The place whose adjective or people this word is: "Syrian", "Chechens", "Texan". */
    public Optional<Place> byDemonym(String word) {
        Optional<Place> country = countries.byDemonym(word).map(Gazetteer::asPlace);
        return country.isPresent() ? country : hand.byAdjective(FoldedName.of(word));
    }

    /** All abbreviations that hold only as written: "La.", "N.Y.". */
    Set<String> exactNames() {
        return hand.exactNames();
    }

    /** A country as a place. */
    public static Place asPlace(Country country) {
        return new Place(
                country.name(), PlaceKind.COUNTRY, country.iso3(), null, country.lat(), country.lon(), 0, null);
    }

    private static boolean isSame(Place known, Place other) {
        if (known.country() == null || !known.country().equals(other.country())) {
            return false;
        }
        if (known.kind() == PlaceKind.PROVINCE && other.kind() == PlaceKind.PROVINCE) {
            return true;
        }
        return known.kind().isUnit() == other.kind().isUnit() && known.kilometresTo(other) < SAME_PLACE_KM;
    }
}
