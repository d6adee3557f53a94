package org.relata.evaluate;

/** Says what the gazetteer could answer at best: the ceiling of every choice among its entries. */
@FunctionalInterface
public interface PlaceReach {

    /**
     * Whether some entry under this name lies within {@code kilometres} of the point.
     *
     * @param name the words of the text
     * @param latitude degrees north
     * @param longitude degrees east
     */
    boolean reaches(String name, double latitude, double longitude, double kilometres);
}
