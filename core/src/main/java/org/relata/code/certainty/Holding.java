package org.relata.code.certainty;

import org.jspecify.annotations.Nullable;
import org.relata.code.attribution.CueView;
import org.relata.model.Certainty;
import org.relata.model.Status;
import org.relata.model.Word;

/** What cues of attribution make of their content: for the one who holds it, and for the author. */
final class Holding {

    private Holding() {}

    static boolean isHolder(Word head, Complement complement) {
        return view(head, complement) != null;
    }

    /** The content as its holder sees it. */
    static View ofHolder(Word head, Complement complement) {
        CueView cue = view(head, complement);
        Certainty sure = cue == null ? Certainty.CT_PLUS : cue.sure();
        return new View(sure, View.PLAIN.status(), null, View.PLAIN.cues());
    }

    /** The content as an author sees it who reports the holding. */
    static @Nullable Effect author(Word head, Complement complement) {
        CueView cue = view(head, complement);
        if (cue == null) {
            return null;
        }
        Certainty otherwise = cue.factive()
                ? cue.author()
                : cue.act().equals("believe") ? Scale.opposite(cue.author()) : Certainty.U_U;
        boolean distant = cue.act().equals("say") && cue.author() != cue.sure();
        Status status = distant ? Status.UNCONFIRMED : status(cue.act());
        return new Effect(cue.author(), otherwise, status, "status", false);
    }

    private static @Nullable CueView view(Word head, Complement complement) {
        return complement == Complement.THAT || complement == Complement.CLAUSE ? CueView.of(head) : null;
    }

    static @Nullable Status status(String act) {
        return switch (act) {
            case "accuse", "suggest" -> Status.UNCONFIRMED;
            case "deny" -> Status.DENIED;
            case "doubt" -> Status.DISPUTED;
            case "confirm" -> Status.CONFIRMED;
            case "warn", "demand" -> Status.HYPOTHETICAL;
            case "promise" -> Status.PLANNED;
            case "believe" -> Status.OPINION;
            default -> null;
        };
    }
}
