package org.relata.store;

import org.jspecify.annotations.Nullable;

/**
 * A tie that relation claims tell of.
 *
 * @param relation member-of, holds-office, …
 * @param actor id of the one who is tied; for a person whom the registry does not know the name
 * @param other id of the one it is tied to
 * @param post of an office
 */
record Tie(
        String relation,
        String actor,
        boolean named,
        String other,
        @Nullable String post) implements Comparable<Tie> {

    @Override
    public int compareTo(Tie that) {
        return text().compareTo(that.text());
    }

    private String text() {
        return relation + '|' + actor + '|' + other + '|' + post;
    }
}
