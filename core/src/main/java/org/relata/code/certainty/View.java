package org.relata.code.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Cue;
import org.relata.model.Status;
import org.relata.model.Word;

/** What has been read of an act so far: a certainty, a status, and the words for both. Made anew at each step. */
record View(Certainty certainty, Status status, @Nullable Certainty attempt, List<Cue> cues) {

    static final View PLAIN = new View(Certainty.CT_PLUS, Status.ASSERTED, null, List.of());

    View with(Certainty now, @Nullable Status said, String kind, Word word) {
        List<Cue> more = new ArrayList<>(cues);
        more.add(new Cue(kind, word.text(), word.span()));
        return new View(now, Optional.ofNullable(said).orElse(status), attempt, List.copyOf(more));
    }

    /** The act below was only set about; how certain the attempt is stays known. */
    private View attempted(Certainty ofAttempt) {
        return new View(certainty, status, attempt == null ? ofAttempt : attempt, cues);
    }

    /** Below a predicate that has this view. */
    View below(Effect effect, Word predicate) {
        Certainty now = Scale.below(certainty, effect.then(), effect.otherwise());
        boolean silent = effect.status() == null && effect.then() == Certainty.CT_PLUS && status == Status.ASSERTED;
        View view = silent
                ? new View(now, status, attempt, cues)
                : with(now, statusBelow(effect, now), effect.kind(), predicate);
        return effect.attempt() ? view.attempted(certainty) : view;
    }

    /** Where there is no evidence of it, it is open and not denied. */
    private @Nullable Status statusBelow(Effect effect, Certainty now) {
        boolean open = now == Certainty.U_U && effect.status() == Status.UNCONFIRMED;
        return certainty.factuality() < 0 && !open ? null : effect.status();
    }
}
