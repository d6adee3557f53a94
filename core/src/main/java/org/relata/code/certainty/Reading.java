package org.relata.code.certainty;

import java.util.List;
import org.relata.model.Certainty;
import org.relata.model.Cue;
import org.relata.model.Status;

/**
 * How an act is presented.
 *
 * @param certainty as the innermost holder of its clause sees it
 * @param forAuthor what the author of the text commits to; less than the holder where the author keeps a distance
 * @param status what the text says of the act; the holders' acts (accuse, deny …) may still change it
 * @param attempt whether the act was set about rather than done ("tried to"): {@code certainty} is then that of the
 *     attempt, {@code forAuthor} that of the act
 * @param cues the words that made it so, in the order of the text
 */
public record Reading(Certainty certainty, Certainty forAuthor, Status status, boolean attempt, List<Cue> cues) {

    public Reading {
        cues = List.copyOf(cues);
    }
}
