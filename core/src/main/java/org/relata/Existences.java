package org.relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.certainty.Scale;
import org.relata.code.relation.RelationCandidate;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Holder;
import org.relata.model.Mention;
import org.relata.model.Participant;
import org.relata.model.Status;
import org.relata.model.Word;
import org.relata.resolve.actor.ActorKind;

/**
 * Claims that somebody exists, or does not: of groups, states and organisations only, as the registry knows them or their
 * names tell. Ties that their words deny ("is a myth") are turned round.
 */
final class Existences {

    private static final Set<String> KINDS = Set.of(
            ActorKind.ARMED_GROUP.word(),
            ActorKind.PARTY.word(),
            ActorKind.STATE.word(),
            ActorKind.REGIME.word(),
            ActorKind.ORGAN.word(),
            ActorKind.INTERNATIONAL.word(),
            ActorKind.NEWS.word());
    private static final Set<String> BODIES = Set.of("GROUP", "FORCE");

    private Existences() {}

    /** The claim as its words mean it; empty where it says that something exists that is no body of people. */
    static Optional<Claim> told(RelationCandidate candidate, Claim claim, DocumentReading reading) {
        if (candidate.relation().equals("exists")) {
            List<Participant> bodies = new ArrayList<>();
            for (Participant who : claim.actors()) {
                if (isBody(candidate, who, reading)) {
                    bodies.add(who);
                }
            }
            return bodies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(denied(candidate, claim.withParties(bodies, claim.recipients())));
        }
        return Optional.of(denied(candidate, claim));
    }

    private static boolean isBody(RelationCandidate candidate, Participant who, DocumentReading reading) {
        if (who.actor() != null) {
            return KINDS.contains(String.valueOf(who.kind()));
        }
        return candidate.actors().stream()
                .filter(mention -> mention.head().isProper())
                .filter(mention -> who.via() != null || mention.span().equals(who.span()))
                .anyMatch(mention -> isNamedBody(mention, reading));
    }

    /** "the Northern Brigade": a name that says what kind of thing bears it. */
    private static boolean isNamedBody(Mention mention, DocumentReading reading) {
        return mention.sentence().words().stream()
                .filter(word -> mention.span().contains(word.span()) && word.isNoun())
                .map(word -> reading.stages().rules().natures().of(word.lemma()))
                .anyMatch(natures -> natures.stream().anyMatch(BODIES::contains));
    }

    private static Claim denied(RelationCandidate candidate, Claim claim) {
        Word denial = candidate.denial();
        if (denial == null) {
            boolean exists = candidate.relation().equals("exists");
            Status now = exists ? status(claim.status(), claim.certainty()) : claim.status();
            return claim.withHolders(claim.holders(), now, claim.cues());
        }
        List<Holder> turned = claim.holders().stream()
                .map(holder -> new Holder(
                        holder.kind(), holder.participant(), holder.cue(), Scale.opposite(holder.certainty())))
                .toList();
        Certainty innermost = turned.get(turned.size() - 1).certainty();
        List<Cue> cues = new ArrayList<>(claim.cues());
        cues.add(new Cue("negation", denial.text(), denial.span()));
        return claim.withHolders(turned, status(claim.status(), innermost), cues);
    }

    private static Status status(Status before, Certainty innermost) {
        return switch (before) {
            case ASSERTED -> innermost.factuality() < 0 ? Status.DENIED : before;
            case DENIED -> innermost.factuality() > 0 ? Status.ASSERTED : before;
            default -> before;
        };
    }
}
