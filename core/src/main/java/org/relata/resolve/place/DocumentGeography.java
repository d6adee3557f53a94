package org.relata.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a document's places lie: the share of each country and unit, and the points. */
final class DocumentGeography {

    private static final double COUNTRY = 4.0;
    private static final double UNIT = 3.5;
    private static final double NEAR = 1.5;
    private static final double NEAR_KM = 250;
    private static final int MOST_COMPARED = 40;
    private static final double SEVERAL = 2.5;
    private static final double TWO = 1.5;
    private static final long VILLAGE = 20_000;
    private static final double TOGETHER = 1.2;
    private static final double TOGETHER_KM = 60;
    private static final int MOST_TOGETHER = 3;
    private static final double HINTED_COUNTRY = 2.5;
    private static final double HOME_COUNTRY = 1.5;

    private final PlaceHints hints;
    private final List<PlaceChoice> choices;
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();

    private DocumentGeography(PlaceHints hints, List<PlaceChoice> choices) {
        this.hints = hints;
        this.choices = choices;
    }

    /** Before anything is chosen: names count that could lie together. */
    static DocumentGeography open(List<PlaceChoice> choices, PlaceHints hints) {
        return new DocumentGeography(hints, choices.subList(0, Math.min(choices.size(), MOST_COMPARED)));
    }

    static DocumentGeography of(List<PlaceChoice> choices, PlaceHints hints) {
        DocumentGeography geography = open(choices, hints);
        for (PlaceChoice choice : choices) {
            Place place = choice.chosen();
            if (place != null) {
                geography.count(place, choice.weight(), 1);
            }
        }
        return geography;
    }

    private void count(Place place, double weight, int sign) {
        if (place.country() != null) {
            countries.merge(place.country(), sign * weight, Double::sum);
        }
        if (place.admin1() != null) {
            units.merge(unit(place), sign * weight, Double::sum);
        }
    }

    private static String unit(Place place) {
        return place.country() + " " + FoldedName.of(String.valueOf(place.admin1()));
    }

    /** Whether it is the only place of its country, while several lie in another; of a village, two are enough. */
    boolean isAlien(Place place) {
        double own = countries.getOrDefault(String.valueOf(place.country()), 0.0);
        double several = place.population() < VILLAGE ? TWO : SEVERAL;
        return own <= 1 && most(countries) >= several;
    }

    /** What the document's other places speak for this one. */
    double bonus(Place place, PlaceChoice self) {
        double bonus = place.country() != null && place.country().equals(hints.country()) ? HINTED_COUNTRY : 0;
        bonus += place.country() != null
                        && place.country().equals(hints.publisher().country())
                ? HOME_COUNTRY
                : 0;
        Place own = self.chosen();
        if (own != null && !choices.isEmpty()) {
            count(own, self.weight(), -1);
        }
        if (place.country() != null) {
            bonus += COUNTRY * countries.getOrDefault(place.country(), 0.0) / most(countries);
        }
        if (place.admin1() != null) {
            bonus += UNIT * units.getOrDefault(unit(place), 0.0) / most(units);
        }
        if (own != null && !choices.isEmpty()) {
            count(own, self.weight(), 1);
        }
        boolean local = place.kind().isTown() || place.kind() == PlaceKind.DISTRICT;
        return bonus + (local ? nearness(place, self) + together(place, self) : 0);
    }

    /** How many other names could stand for places close by, whatever was chosen for them. */
    private double together(Place place, PlaceChoice self) {
        int names = 0;
        for (PlaceChoice other : choices) {
            if (names < MOST_TOGETHER && !other.equals(self) && other.couldLieNear(place, TOGETHER_KM)) {
                names++;
            }
        }
        return TOGETHER * names;
    }

    /** The greatest count, but one at least, so that a single doubtful place does not speak for all. */
    private static double most(Map<String, Double> counts) {
        double most = 1;
        for (double count : counts.values()) {
            most = Math.max(most, count);
        }
        return most;
    }

    private double nearness(Place place, PlaceChoice self) {
        double best = 0;
        for (PlaceChoice other : choices) {
            Place there = other.chosen();
            if (there != null && there.kind().precision() <= 3 && !other.equals(self)) {
                double km = place.kilometresTo(there);
                best = Math.max(best, km < NEAR_KM ? NEAR * other.weight() * (1 - km / NEAR_KM) : 0);
            }
        }
        return best;
    }
}
