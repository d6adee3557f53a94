package org.relata.store;

/**
 * What one transaction has put on the disk.
 *
 * @param documents documents, those that were there already among them
 * @param claims claims that are new
 * @param known claims that were there already
 * @param events events that were made or changed
 */
public record Added(int documents, int claims, int known, int events) {

    /** Nothing yet. */
    public static final Added NOTHING = new Added(0, 0, 0, 0);

    /** Both together. */
    public Added and(Added other) {
        return new Added(
                documents + other.documents, claims + other.claims, known + other.known, events + other.events);
    }
}
