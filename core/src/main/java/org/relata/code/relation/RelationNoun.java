package org.relata.code.relation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun that ties who is called so, its bearer, to whose it is, its whole.
 *
 * @param reverse whether the tie runs from whole to bearer
 * @param bearer person, group or any
 * @param words its lemmas
 * @param needs one of these must stand before it; empty where it needs nothing
 * @param portfolio whether the words before it and behind "of" belong to the post
 * @param nationality whether a country before it is whose it is, not only where somebody comes from
 * @param within the tie where the whole stands behind "in" or "from"; null where that makes no difference
 * @param bare whether the phrase alone states the tie ("members of the league")
 * @param behind where the whole of a bare phrase may stand; empty where any place will do
 * @param loose whether it is a post even where no whole is named
 */
record RelationNoun(
        String relation,
        boolean reverse,
        String bearer,
        Set<String> words,
        Set<String> needs,
        boolean portfolio,
        boolean nationality,
        @Nullable String within,
        boolean bare,
        Set<String> behind,
        boolean loose) {

    /** Whether only persons are called so. */
    boolean ofPersons() {
        return bearer.equals("person");
    }
}
