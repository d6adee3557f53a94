package org.relata.resolve.place;

import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer.
 *
 * @param name its usual name
 * @param country ISO 3166-1 alpha-3; null for seas, continents and what lies in several countries
 * @param admin1 name of its first-level unit
 * @param lat degrees north
 * @param lon degrees east
 * @param population people, 0 where it is not known
 * @param geonameid GeoNames' number; null for units and for places added by hand
 */
public record Place(
        String name,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String admin1,
        double lat,
        double lon,
        long population,
        @Nullable Long geonameid) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** Great-circle distance in kilometres. */
    public double kilometresTo(Place other) {
        return kilometres(lat, lon, other.lat, other.lon);
    }

    /** Great-circle distance in kilometres between two points given in degrees. */
    public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double dLat = Math.toRadians(lat2 - lat1) / 2;
        double dLon = Math.toRadians(lon2 - lon1) / 2;
        double a = Math.sin(dLat) * Math.sin(dLat)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.sin(dLon) * Math.sin(dLon);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
