package org.relata;

import java.util.List;
import java.util.Set;
import org.relata.code.relation.RelationCandidate;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.actor.ActorKind;

/**
 * The office itself as the other end of {@code holds-office} where the text does not tell whose it is: "Interior Minister
 * Saleh". It is an organ of the state that the holder belongs to, as far as that is known.
 */
final class Offices {

    /** Sectors of those who hold an office of a state. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "ELI");

    private Offices() {}

    /** The claim, with the office at its end where nothing else stands there. */
    static Claim told(RelationCandidate candidate, Claim claim) {
        boolean open = candidate.relation().equals("holds-office")
                && claim.recipients().isEmpty()
                && candidate.post() != null
                && !claim.actors().isEmpty();
        return open ? claim.withParties(claim.actors(), List.of(office(candidate, claim))) : claim;
    }

    private static Participant office(RelationCandidate candidate, Claim claim) {
        Participant holder = claim.actors().get(0);
        Span span =
                candidate.pieces().stream().map(Word::span).reduce(Span::cover).orElseThrow();
        List<String> sectors =
                holder.sectors().stream().filter(OF_STATE::contains).limit(1).toList();
        boolean organ = holder.country() != null && !sectors.isEmpty();
        return new Participant(
                span.of(claim.document().text()),
                span,
                candidate.head().text(),
                null,
                null,
                organ ? ActorKind.ORGAN.word() : ActorKind.UNKNOWN.word(),
                organ ? holder.country() : null,
                organ ? List.of("GOV") : List.of(),
                null,
                0,
                null,
                candidate.post());
    }
}
