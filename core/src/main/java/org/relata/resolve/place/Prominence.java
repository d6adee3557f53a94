package org.relata.resolve.place;

import org.relata.resolve.place.Gazetteer.Candidate;

/** How likely a place is meant before anything else is known: on the scale of the logarithm of its people. */
final class Prominence {

    private Prominence() {}

    static double of(Candidate candidate) {
        Place place = candidate.place();
        double people = Math.log10((double) place.population() + 100);
        return switch (place.kind()) {
            case COUNTRY, CONTINENT -> 9;
            case CAPITAL -> Math.max(people, 5) + (candidate.listed() ? 2.2 : 1.5);
            case PROVINCE -> candidate.listed() ? 7.3 : Math.max(3, people - 1.5);
            case DISTRICT -> Math.max(2, people - 2);
            case SEAT -> candidate.listed() ? Math.max(people, 5) + 1 : people + 0.5;
            case TOWN, QUARTER -> candidate.listed() ? Math.max(people, 4.5) + 0.5 : people;
            default -> 6.5;
        };
    }
}
