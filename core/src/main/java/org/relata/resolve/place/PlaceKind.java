package org.relata.resolve.place;

/**
 * What sort of place it is, and how exactly an event is placed by naming it.
 *
 * <p>The figures are UCDP's where_prec: 1 exact place, 2 about 25 km, 3 second-level unit, 4 first-level unit, 5 vague,
 * 6 country, 7 sea or airspace.
 */
public enum PlaceKind {
    CAPITAL(1),
    SEAT(1),
    TOWN(1),
    QUARTER(1),
    PROVINCE(4),
    DISTRICT(3),
    COUNTRY(6),
    REGION(5),
    CONTINENT(5),
    RIVER(5),
    LAKE(5),
    SEA(7),
    RANGE(5),
    MOUNTAIN(2),
    ISLAND(3),
    AREA(2),
    SITE(1);

    private final int precision;

    PlaceKind(int precision) {
        this.precision = precision;
    }

    /** UCDP's where_prec for an event "in" a place of this kind. */
    public int precision() {
        return precision;
    }

    /** Whether people live in it as in one town. */
    public boolean isTown() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
    }

    /** Whether it is a unit of government above the town. */
    public boolean isUnit() {
        return this == PROVINCE || this == DISTRICT || this == COUNTRY;
    }
}
