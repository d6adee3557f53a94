package org.relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.code.Candidate;
import org.relata.code.genre.Dropped;
import org.relata.model.Claim;
import org.relata.model.Link;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** The coding of one document: sentence by sentence, then the links between its claims. */
final class DocumentCoding {

    private final Stages stages;
    private final DocumentReading reading;
    private final EventClaims events;
    private final RelationClaims relations;
    private final ForceFilter force;

    DocumentCoding(Stages stages, ParsedDocument parsed) {
        this.stages = stages;
        this.reading = new DocumentReading(stages, parsed);
        this.events = new EventClaims(reading);
        this.relations = new RelationClaims(reading);
        this.force = new ForceFilter(stages.genres().read(parsed));
    }

    Coded code() {
        List<Claim> claims = new ArrayList<>();
        Aftermath aftermath = new Aftermath(
                stages.rules().classes().words("violence"), reading.parsed().sentences());
        List<Dropped> dropped = new ArrayList<>();
        for (Sentence sentence : reading.parsed().sentences()) {
            List<Candidate> kept = new ArrayList<>();
            List<Claim> ofSentence = new ArrayList<>();
            for (Candidate candidate : stages.coder().code(sentence)) {
                Claim claim = events.of(candidate);
                Optional<Dropped> why = force.dropped(candidate, claim);
                if (why.isPresent()) {
                    dropped.add(why.get());
                } else {
                    kept.add(candidate);
                    ofSentence.add(claim);
                }
            }
            List<Claim> tied = aftermath.tied(kept, ofSentence, claims);
            claims.addAll(RelationClaims.inOrder(linked(kept, tied), relations.of(sentence)));
        }
        List<Claim> spoken = ClaimLinks.link(RepeatedTitles.left(claims), reading.attributions(), events::statement);
        List<Claim> linked = stages.links().link(spoken);
        List<Claim> complete = stages.contexts().complete(reading.parsed(), new Inheritance(reading).complete(linked));
        return new Coded(
                reading.parsed(),
                AsWritten.in(reading.parsed(), complete),
                dropped,
                reading.attributions(),
                reading.parties().followed());
    }

    /** Candidates and claims stand in the same order; parts are linked to their wholes. */
    private static List<Claim> linked(List<Candidate> candidates, List<Claim> claims) {
        List<Claim> linked = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Word whole = candidates.get(i).partOf();
            Claim claim = claims.get(i);
            for (int j = 0; whole != null && j < claims.size(); j++) {
                if (candidates.get(j).head().index() == whole.index()) {
                    claim = claim.with(new Link("part-of", claims.get(j).id(), null));
                }
            }
            linked.add(claim);
        }
        return linked;
    }
}
