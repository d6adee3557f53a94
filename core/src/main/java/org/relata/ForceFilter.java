package org.relata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relata.code.Candidate;
import org.relata.code.genre.Dropped;
import org.relata.code.genre.Figurative;
import org.relata.code.genre.GenreReading;
import org.relata.code.genre.SentenceGenre;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Published;
import org.relata.model.TimeSpan;

/** Keeps claims of material conflict out of texts that only borrow its words. One per document. */
final class ForceFilter {

    private static final int MATERIAL_CONFLICT = 4;
    /** The first year that the UCDP's data on armed conflict cover. */
    private static final int FIRST_YEAR = 1946;

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
        SentenceGenre about = genres.of(candidate.sentence());
        Optional<String> history = history(claim, about);
        if (history.isPresent()) {
            return history.map(reason -> dropped(candidate, reason));
        }
        boolean armed = Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .anyMatch(ForceFilter::isArmed);
        return Figurative.reason(candidate, about, armed).map(reason -> dropped(candidate, reason));
    }

    private static Dropped dropped(Candidate candidate, String reason) {
        return new Dropped(
                candidate.sentence(), candidate.head(), candidate.rule().id(), reason);
    }

    /** A bare number of four digits is as often a time of day, unless the passage is about the past. */
    private static Optional<String> history(Claim claim, SentenceGenre about) {
        TimeSpan time = claim.time();
        LocalDate finish = time == null || time.inherited() ? null : time.finish();
        Published day = claim.document().published();
        boolean oldPaper = day != null && day.date().getYear() < FIRST_YEAR;
        boolean clock = time != null && time.text().matches("\\d{4}") && about.past() == 0;
        return finish != null && finish.getYear() < FIRST_YEAR && !oldPaper && !clock
                ? Optional.of("of the year " + finish.getYear() + ", before the record begins in " + FIRST_YEAR)
                : Optional.empty();
    }

    private static boolean isArmed(Participant participant) {
        return participant.actor() != null && participant.kind() != null && ARMED_KINDS.contains(participant.kind());
    }
}
