package org.relata.parse;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/** The features of a state that have weights, by the places of these, in order; each counts once. */
final class FoundFeatures extends SparseVector {

    private static final long serialVersionUID = 1;

    private final transient int[] places;

    /** Takes the first so many. */
    FoundFeatures(int[] places, int size) {
        this.places = Arrays.copyOf(places, size);
    }

    /** Where the weights of the feature stand. */
    int place(int index) {
        return places[index];
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public boolean isEmpty() {
        return places.length == 0;
    }
}
