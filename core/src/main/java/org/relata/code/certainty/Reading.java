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

    /**
     * Whether the act has taken place, or is taking place, when the author writes.
     *
     * <p>What surely will be is only possible so far; what is wished for, demanded or a mere possibility has possibly not
     * been; a question leaves it open.
     */
    public Certainty takenPlace() {
        if (forAuthor.factuality() < 0) {
            return forAuthor;
        }
        return switch (status) {
            case PLANNED -> forAuthor == Certainty.CT_PLUS ? Certainty.PS_PLUS : Certainty.U_U;
            case HYPOTHETICAL -> Certainty.PS_MINUS;
            case QUESTION -> Certainty.U_U;
            default -> attempt ? Certainty.U_U : forAuthor;
        };
    }
}
