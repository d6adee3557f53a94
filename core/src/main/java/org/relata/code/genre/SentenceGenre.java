package org.relata.code.genre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence is about, judged with the sentences around it.
 *
 * @param genre the genre whose words weigh most, or null where there are none
 * @param score weight of the words of any genre that is not conflict
 * @param fiction the part of {@code score} that films, plays, books and games share
 * @param past the part of {@code score} that belongs to old history and its anniversaries
 * @param evidence weight of the words of real force and public life
 * @param own the part of {@code evidence} that stands in the sentence itself
 * @param words how many words were looked at
 * @param cues the genre's words, for the explanation
 */
public record SentenceGenre(
        @Nullable String genre, int score, int fiction, int past, int evidence, int own, int words, List<String> cues) {

    public SentenceGenre {
        cues = List.copyOf(cues);
    }

    /** Whether the sentence itself tells of real force beyond doubt. */
    public boolean hasConflictEvidence() {
        return own >= 3;
    }
}
