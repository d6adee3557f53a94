package org.relata.resolve.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.place.Gazetteer.Candidate;
import org.relata.resolve.place.PlaceSurroundings.Hint;

/** One name of a document, the places it may mean, and the one held likeliest so far. */
final class PlaceChoice {

    private static final double IN_CONTAINER = 10;
    private static final double HINTED_KIND = 3;

    /** More than what the town of its name, told beside it, speaks for that town. */
    private static final double CALLED_PROVINCE = 6;

    private static final double KM_IN_A_DEGREE = 111;
    private static final double OTHER_NAME = -3;
    private static final long WELL_KNOWN = 100_000;

    private final List<Candidate> candidates;
    private final List<Candidate> counties = new ArrayList<>(0);
    private final List<PlaceChoice> containers = new ArrayList<>(1);
    private final Set<Hint> hints = EnumSet.noneOf(Hint.class);
    private @Nullable Candidate chosen;
    private boolean owned;

    PlaceChoice(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    void add(@Nullable Hint hint) {
        if (hint != null) {
            hints.add(hint);
        }
    }

    void liesIn(PlaceChoice container) {
        containers.add(container);
    }

    /** "Cameroon's Northwest region" lies in Cameroon, or is not known. */
    void belongsTo(PlaceChoice owner) {
        containers.add(owner);
        owned = true;
    }

    /** "Knox, Tennessee" means the county where the unit that it lies in has no town of the name. */
    void mayBeCounty(List<Candidate> found) {
        for (Candidate county : found) {
            boolean inside = containers.stream().anyMatch(container -> container.holds(county.place()));
            if (inside && county.place().kind() == PlaceKind.DISTRICT && !counties.contains(county)) {
                counties.add(new Candidate(county.place(), true, county.listed()));
            }
        }
    }

    @Nullable
    Place chosen() {
        return chosen == null ? null : chosen.place();
    }

    /** How far the choice may guide others: what lies in a named unit or has no namesakes does so most. */
    double weight() {
        if (chosen == null) {
            return 0;
        }
        return !containers.isEmpty() || candidates.size() == 1 || chosen.listed() ? 1 : 0.5;
    }

    /** Chooses again, now that the document's other places are known this far. */
    void decide(DocumentGeography geography) {
        Candidate best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (List<Candidate> some : List.of(candidates, counties)) {
            for (Candidate candidate : some) {
                double score = score(candidate) + geography.bonus(candidate.place(), this);
                if (score > highest) {
                    highest = score;
                    best = candidate;
                }
            }
        }
        chosen = best;
    }

    /**
     * Gives up a little-known town abroad where the name is said to lie in what is elsewhere, or all the document is elsewhere: the
     * gazetteer lacks the quarter or village that is meant.
     */
    void settle(DocumentGeography geography) {
        if (chosen == null || (chosen.listed() && !owned)) {
            return;
        }
        Place place = chosen.place();
        boolean little = place.kind().isTown() && place.kind() != PlaceKind.CAPITAL && place.population() < WELL_KNOWN;
        boolean abroad = containers.isEmpty()
                ? geography.isAlien(place)
                : containers.stream().allMatch(container -> container.isElsewhere(place));
        boolean unit = owned && place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.CAPITAL;
        if ((little || unit) && abroad) {
            chosen = null;
        }
    }

    private boolean isElsewhere(Place inner) {
        String country = chosen == null ? null : chosen.place().country();
        return country != null && !country.equals(inner.country());
    }

    /** Whether a place of this name, and of no more than a district, lies within so many kilometres. */
    boolean couldLieNear(Place place, double km) {
        double degrees = km / KM_IN_A_DEGREE;
        for (Candidate candidate : candidates) {
            Place own = candidate.place();
            if (own.kind().precision() <= 3
                    && !candidate.alternate()
                    && Math.abs(own.lat() - place.lat()) < degrees
                    && own.kilometresTo(place) < km) {
                return true;
            }
        }
        return false;
    }

    private double score(Candidate candidate) {
        Place place = candidate.place();
        double score = Prominence.of(candidate) + (candidate.alternate() ? OTHER_NAME : 0);
        for (PlaceChoice container : containers) {
            score += container.holds(place) ? IN_CONTAINER : 0;
        }
        for (Hint hint : hints) {
            double weight = hint == Hint.PROVINCE ? CALLED_PROVINCE : HINTED_KIND;
            score += fits(place.kind(), hint) ? weight : 0;
        }
        return score;
    }

    private boolean holds(Place inner) {
        for (Candidate candidate : candidates) {
            Place outer = candidate.place();
            boolean country = outer.kind() == PlaceKind.COUNTRY
                    && outer.country() != null
                    && outer.country().equals(inner.country())
                    && inner.kind() != PlaceKind.COUNTRY;
            boolean province = outer.kind() == PlaceKind.PROVINCE
                    && inner.kind() != PlaceKind.COUNTRY
                    && inner.kind() != PlaceKind.PROVINCE
                    && inSameUnit(outer, inner);
            if (country || province) {
                return true;
            }
        }
        return false;
    }

    static boolean inSameUnit(Place one, Place other) {
        return one.admin1() != null
                && one.country() != null
                && one.country().equals(other.country())
                && other.admin1() != null
                && FoldedName.of(one.admin1()).equals(FoldedName.of(other.admin1()));
    }

    private static boolean fits(PlaceKind kind, Hint hint) {
        return switch (hint) {
            case PROVINCE -> kind == PlaceKind.PROVINCE;
            case DISTRICT -> kind == PlaceKind.DISTRICT || kind == PlaceKind.QUARTER;
            case TOWN -> kind.isTown();
            case WATER -> kind == PlaceKind.RIVER || kind == PlaceKind.LAKE || kind == PlaceKind.SEA;
            case LAND ->
                kind == PlaceKind.RANGE
                        || kind == PlaceKind.MOUNTAIN
                        || kind == PlaceKind.ISLAND
                        || kind == PlaceKind.REGION;
        };
    }
}
