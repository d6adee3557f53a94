package org.relata.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as a point on a map.
 *
 * @param killed the likeliest number of dead
 * @param precision UCDP's where_prec; null where it is not known
 * @param name of the place
 */
public record MapPoint(
        String id,
        @Nullable String type,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        int killed,
        @Nullable Integer precision,
        @Nullable String name,
        double lat,
        double lon) {}
