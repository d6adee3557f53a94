package org.relata.corroborate;

import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;

/** How far two places can be the same, by distance and by how precisely each is told. */
final class PlaceFit {

    private static final int PROVINCE = 4;
    private static final int REGION = 5;
    private static final int COUNTRY = 6;
    private static final double EARTH = 6371;

    /** A province sees several acts a day. */
    private static final double SAME_PROVINCE = 0.2;

    /** Two villages of one province: another place, or the same under another spelling. */
    private static final double OTHER_INNER = -0.7;

    private final FeatureTable table;

    PlaceFit(FeatureTable table) {
        this.table = table;
    }

    /** -1 to 1; 0 where one is not told. */
    double of(@Nullable PlaceRef one, @Nullable PlaceRef other) {
        if (one == null || other == null) {
            return 0;
        }
        Integer precise = one.precision();
        Integer otherPrecise = other.precision();
        if (precise == null || otherPrecise == null) {
            return one.text().equalsIgnoreCase(other.text()) ? 0.5 : 0;
        }
        String country = one.country();
        if (country != null && other.country() != null && !country.equals(other.country())) {
            return -1;
        }
        double fit = resolved(one, precise, other, otherPrecise);
        return fit < 0 && (one.inherited() || other.inherited()) ? fit * 0.6 : fit;
    }

    private double resolved(PlaceRef one, int precise, PlaceRef other, int otherPrecise) {
        Long id = one.geonameid();
        int worst = Math.max(precise, otherPrecise);
        boolean sameId = id != null && id.equals(other.geonameid());
        if (worst >= COUNTRY) {
            return 0.1;
        }
        if (one.name() == null && other.name() == null) {
            return inner(one, other);
        }
        if (worst == PROVINCE) {
            return province(one, other, sameId);
        }
        double distance = distance(one, other);
        double tolerance = Math.max(table.distance(precise), table.distance(otherPrecise));
        if (worst == REGION) {
            return distance <= tolerance ? 0.2 : -0.5;
        }
        if (sameId || distance < 1) {
            return 1;
        }
        return near(distance, tolerance, one, other);
    }

    /** Two that the gazetteer lacks and that lie in the same: villages of a province, quarters of a town. */
    private static double inner(PlaceRef one, PlaceRef other) {
        boolean sameOuter = distance(one, other) < 1;
        boolean sameName = one.text().equalsIgnoreCase(other.text());
        return sameOuter ? sameName ? 1 : OTHER_INNER : -1;
    }

    private static double province(PlaceRef one, PlaceRef other, boolean sameId) {
        if (sameId) {
            return SAME_PROVINCE;
        }
        String province = one.admin1();
        if (province == null || other.admin1() == null) {
            return 0;
        }
        return province.equals(other.admin1()) ? SAME_PROVINCE : -0.7;
    }

    private static double near(double distance, double tolerance, PlaceRef one, PlaceRef other) {
        if (distance <= tolerance) {
            return 0.8 - 0.3 * distance / tolerance;
        }
        if (distance <= 2 * tolerance) {
            return 0;
        }
        String province = one.admin1();
        boolean sameProvince = province != null && province.equals(other.admin1());
        return sameProvince && distance <= 6 * tolerance ? -0.4 : -1;
    }

    /** Whether the inner place may lie in the outer one, as far as is told. */
    boolean contains(@Nullable PlaceRef outer, @Nullable PlaceRef inner) {
        return of(outer, inner) >= 0;
    }

    /** Kilometres on a sphere; without end where a place has no coordinates. */
    static double distance(PlaceRef one, PlaceRef other) {
        Double lat = one.lat();
        Double lon = one.lon();
        Double otherLat = other.lat();
        Double otherLon = other.lon();
        if (lat == null || lon == null || otherLat == null || otherLon == null) {
            return Double.POSITIVE_INFINITY;
        }
        double a = Math.toRadians(lat);
        double b = Math.toRadians(otherLat);
        double half = Math.sin((b - a) / 2);
        double side = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double h = half * half + Math.cos(a) * Math.cos(b) * side * side;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
