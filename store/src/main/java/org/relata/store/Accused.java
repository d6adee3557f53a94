package org.relata.store;

import java.util.List;

/**
 * Accusations that an actor takes part in.
 *
 * @param by who accuses it
 * @param of whom it accuses
 */
public record Accused(List<By> by, List<By> of) {

    public Accused {
        by = List.copyOf(by);
        of = List.copyOf(of);
    }

    /**
     * Another.
     *
     * @param who id of the registry, or words behind a tilde
     * @param claims how many claims say so
     * @param latest number of one of those claims
     */
    public record By(String who, int claims, long latest) {

        By as(String written) {
            return new By(written, claims, latest);
        }
    }
}
