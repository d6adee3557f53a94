package org.relata.store;

import org.jspecify.annotations.Nullable;
import org.relata.model.Provenance;

/**
 * Under what documents are coded and added. Of each document only the newest version and run counts for events.
 *
 * @param registry the text of the registry in force, kept once for each of its versions; null where it is not at hand
 */
public record Run(Provenance provenance, @Nullable String registry) {

    /** A run whose registry is known by its version only. */
    public Run(Provenance provenance) {
        this(provenance, null);
    }
}
