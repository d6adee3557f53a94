package org.relata.resolve.place;

import org.relata.model.Sentence;
import org.relata.model.Span;

/**
 * Words that name a place.
 *
 * @param first index of the first word in the sentence
 * @param last index of the last word, inclusive
 * @param span of the name in the text; within a word for "Syrian" in "Syrian-backed"
 * @param name what to look up in the gazetteer
 */
public record PlaceMention(Sentence sentence, int first, int last, Span span, String name, Role role) {

    /** What the name does where it stands. */
    public enum Role {
        /** Names a place. */
        PLACE,
        /** A street, building or other spot that the gazetteer does not hold. */
        SITE,
        /** Adjective or name of a people: "Syrian", "Texans". */
        DEMONYM,
        /** Stands inside the name of an organisation, person, law …: "University of Texas". Nothing happens there. */
        PART_OF_NAME
    }

    /** Whether something may happen there. */
    public boolean isPlace() {
        return role == Role.PLACE || role == Role.SITE;
    }
}
