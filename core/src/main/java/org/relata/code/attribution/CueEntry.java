package org.relata.code.attribution;

import java.util.Set;
import org.relata.model.Certainty;

/**
 * One meaning of a cue.
 *
 * @param act what is done with the content
 * @param sure how sure the holder shows to be
 * @param author how far an author who uses the word without more goes along
 * @param factive whether the content is taken for true
 * @param judges whether a deed as the object is judged, not held: "rejected the murder" condemns it
 * @param frames how the content can be joined; empty for nouns, adjectives and adverbs
 */
record CueEntry(String act, Certainty sure, Certainty author, boolean factive, boolean judges, Set<Frame> frames) {

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
