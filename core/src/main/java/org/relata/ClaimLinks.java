package org.relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.References;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Link;
import org.relata.model.ParsedDocument;
import org.relata.model.Status;

/**
 * Ties claims of one document: denials, confirmations and doubts that point back ("That had never been confirmed") to the
 * claim that they speak of, and what somebody is accused of to the accusation.
 */
final class ClaimLinks {

    private static final Map<String, String> RELATIONS =
            Map.of("deny", "denies", "confirm", "confirms", "doubt", "doubts");

    private ClaimLinks() {}

    static List<Claim> link(ParsedDocument parsed, List<Claim> claims, List<Attribution> attributions) {
        List<Claim> linked = new ArrayList<>(claims);
        for (Attribution attribution : attributions) {
            if (attribution.anaphoric() && RELATIONS.containsKey(attribution.act())) {
                linkBack(attribution, attributions, linked);
            }
        }
        return linked;
    }

    private static void linkBack(Attribution back, List<Attribution> attributions, List<Claim> claims) {
        Optional<Attribution> target = References.refersTo(back, attributions);
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            boolean held = target.isPresent()
                    ? target.get().holds(claim.trigger().span())
                    : claim.trigger().span().end() <= back.cue().span().begin();
            if (held && claim.part().equals(back.sentence().part())) {
                claims.set(i, marked(claim, back));
                if (target.isEmpty()) {
                    return;
                }
            }
        }
    }

    private static Claim marked(Claim claim, Attribution back) {
        String relation = back.negated() && back.act().equals("confirm") ? "doubts" : RELATIONS.get(back.act());
        Status status = switch (relation == null ? "" : relation) {
            case "denies" -> Status.DENIED;
            case "confirms" -> Status.CONFIRMED;
            default -> Status.UNCONFIRMED;
        };
        Cue cue = new Cue("status", back.cue().text(), back.cue().span());
        Claim tied = with(claim, new Link(relation == null ? "doubts" : relation, claim.id(), cue));
        return withStatus(tied, status, cue);
    }

    static Claim with(Claim claim, Link link) {
        List<Link> links = new ArrayList<>(claim.links());
        links.add(link);
        return copy(claim, claim.status(), claim.cues(), links);
    }

    private static Claim withStatus(Claim claim, Status status, Cue cue) {
        List<Cue> cues = new ArrayList<>(claim.cues());
        cues.add(cue);
        return copy(claim, status, cues, claim.links());
    }

    private static Claim copy(Claim claim, Status status, List<Cue> cues, List<Link> links) {
        return new Claim(
                claim.id(),
                claim.document(),
                claim.part(),
                claim.sentence(),
                claim.kind(),
                claim.codes(),
                claim.trigger(),
                claim.actors(),
                claim.recipients(),
                claim.others(),
                claim.place(),
                claim.time(),
                claim.tolls(),
                claim.holders(),
                claim.certainty(),
                status,
                cues,
                claim.quoted(),
                claim.background(),
                claim.post(),
                claim.sinceKind(),
                links,
                claim.rule());
    }
}
