package org.relata.exchange.geo;

/**
 * The PRIO-GRID: cells of half a degree, numbered from 1 in the south-west eastwards and then northwards, 720 a row
 * (Tollefsen, Strand and Buhaug 2012).
 */
public final class PrioGrid {

    private static final int COLUMNS = 720;
    private static final int ROWS = 360;
    private static final double SIDE = 0.5;

    private PrioGrid() {}

    /**
     * The cell that a point lies in; a point on a border lies in the cell north or east of it, one on the northern or eastern
     * edge of the map in the last cell.
     *
     * @throws IllegalArgumentException when it is no point on earth
     */
    public static int cell(double lat, double lon) {
        if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no point on earth: " + lat + ", " + lon);
        }
        int row = Math.min(ROWS - 1, (int) Math.floor((lat + 90) / SIDE));
        int column = Math.min(COLUMNS - 1, (int) Math.floor((lon + 180) / SIDE));
        return row * COLUMNS + column + 1;
    }

    /** Degrees north of the middle of a cell. */
    public static double lat(int cell) {
        int row = (cell - 1) / COLUMNS;
        return row * SIDE - 90 + SIDE / 2;
    }

    /** Degrees east of the middle of a cell. */
    public static double lon(int cell) {
        int column = (cell - 1) % COLUMNS;
        return column * SIDE - 180 + SIDE / 2;
    }
}
