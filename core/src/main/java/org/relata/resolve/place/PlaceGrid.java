package org.relata.resolve.place;

import java.util.function.IntPredicate;

/** The rows of a table by the degree square that they lie in. */
final class PlaceGrid {

    private static final int COLUMNS = 360;
    private static final int CELLS = 180 * COLUMNS;

    private final PlaceTable table;
    private final int[] begin = new int[CELLS + 1];
    private final int[] rows;

    PlaceGrid(PlaceTable table) {
        this.table = table;
        rows = new int[table.size()];
        for (int row = 0; row < rows.length; row++) {
            begin[cell(table.lat(row), table.lon(row)) + 1]++;
        }
        for (int i = 0; i < CELLS; i++) {
            begin[i + 1] += begin[i];
        }
        int[] next = begin.clone();
        for (int row = 0; row < rows.length; row++) {
            rows[next[cell(table.lat(row), table.lon(row))]++] = row;
        }
    }

    /** The nearest row in this degree square and the eight around it that fits, or -1. */
    int nearest(double lat, double lon, IntPredicate fits) {
        int best = -1;
        double least = Double.MAX_VALUE;
        int middle = cell(lat, lon);
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                int cell = middle + i * COLUMNS + j;
                for (int at = cell < 0 || cell >= CELLS ? 0 : begin[cell], end = at == 0 ? 0 : begin[cell + 1];
                        at < end;
                        at++) {
                    double km = Place.kilometres(lat, lon, table.lat(rows[at]), table.lon(rows[at]));
                    if (km < least && fits.test(rows[at])) {
                        least = km;
                        best = rows[at];
                    }
                }
            }
        }
        return best;
    }

    /** The table that the rows are of. */
    PlaceTable table() {
        return table;
    }

    private static int cell(double lat, double lon) {
        int row = Math.max(0, Math.min(179, (int) Math.floor(lat + 90)));
        int column = Math.max(0, Math.min(359, (int) Math.floor(lon + 180)));
        return row * COLUMNS + column;
    }
}
