package org.relata.code.genre;

import java.util.List;

/**
 * One or more words that tell a genre, or tell of real force.
 *
 * @param words in lower case, hyphens taken as breaks between words
 * @param topic name of the genre; empty for evidence of real force
 * @param frame whether the genre tells of today, of the past or of what never was
 * @param points 6 decisive, 3 telling, 2 plain, 1 faint
 */
record Cue(List<String> words, String topic, Frame frame, int points) {

    Cue {
        words = List.copyOf(words);
    }

    boolean isEvidence() {
        return topic.isEmpty();
    }

    String phrase() {
        return String.join(" ", words);
    }
}
