package org.relata.store;

import java.util.List;

/**
 * A fact that the record tells of and the registry does not hold.
 *
 * @param standing whether it adds to the registry or is against it
 * @param entry one line in the form of a registry file, as {@code registry/README.md} describes it
 * @param office whether it belongs under the offices, and not under {@code actors}
 * @param notes the evidence, and what the registry says instead
 */
public record Proposal(Standing standing, String entry, boolean office, int documents, List<String> notes) {

    public Proposal {
        notes = List.copyOf(notes);
    }

    /** How a fact stands to the registry. */
    public enum Standing {
        /** The registry says nothing of it. */
        NEW,
        /** The registry says otherwise. */
        AGAINST
    }
}
