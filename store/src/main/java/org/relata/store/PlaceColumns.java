package org.relata.store;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places that have coordinates, by their numbers. */
record PlaceColumns(BitSet located, Map<Integer, Spot> spots) {

    private static final String ROWS =
            "SELECT number, name, lat, lon FROM places WHERE lat IS NOT NULL AND lon IS NOT NULL ORDER BY number";

    /** Where a place is, in degrees. */
    record Spot(@Nullable String name, double lat, double lon) {}

    static PlaceColumns read(Sql sql) {
        BitSet located = new BitSet();
        Map<Integer, Spot> spots = new LinkedHashMap<>();
        sql.rows(ROWS, row -> {
            located.set(row.getInt(1));
            spots.put(row.getInt(1), new Spot(row.getString(2), row.getDouble(3), row.getDouble(4)));
        });
        return new PlaceColumns(located, spots);
    }

    boolean has(int place) {
        return located.get(place);
    }
}
