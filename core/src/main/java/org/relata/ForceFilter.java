package org.relata;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relata.code.Candidate;
import org.relata.code.genre.Dropped;
import org.relata.code.genre.Figurative;
import org.relata.code.genre.GenreReading;
import org.relata.model.Claim;
import org.relata.model.Participant;

/** Keeps claims of material conflict out of texts that only borrow its words. One per document. */
final class ForceFilter {

    private static final int MATERIAL_CONFLICT = 4;
    private static final Set<String> ARMED_KINDS = Set.of("armed-group", "organ");

    private final GenreReading genres;

    ForceFilter(GenreReading genres) {
        this.genres = genres;
    }

    /** Why the claim that came of the candidate is none; empty where it stands. */
    Optional<Dropped> dropped(Candidate candidate, Claim claim) {
        Integer quad = claim.codes().quad();
        if (quad == null || quad != MATERIAL_CONFLICT) {
            return Optional.empty();
        }
        boolean armed = Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .anyMatch(ForceFilter::isArmed);
        return Figurative.reason(candidate, genres.of(candidate.sentence()), armed)
                .map(reason -> new Dropped(
                        candidate.sentence(), candidate.head(), candidate.rule().id(), reason));
    }

    private static boolean isArmed(Participant participant) {
        return participant.actor() != null && participant.kind() != null && ARMED_KINDS.contains(participant.kind());
    }
}
