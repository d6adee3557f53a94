package org.relata.model;

import java.util.List;

/**
 * What the claims of one event do not agree on.
 *
 * @param field the field of the contract: {@code tolls.killed}, {@code actors}, {@code status}, …
 */
public record Contradiction(String field, List<Side> values) {

    public Contradiction {
        values = List.copyOf(values);
    }

    /** One of the values and the ids of the claims that hold it. */
    public record Side(String value, List<String> claims) {

        public Side {
            claims = List.copyOf(claims);
        }
    }
}
