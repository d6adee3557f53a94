package org.relata;

import java.util.List;
import org.relata.code.attribution.Attribution;
import org.relata.code.genre.Dropped;
import org.relata.model.Claim;
import org.relata.model.ParsedDocument;
import org.relata.resolve.reference.ReferenceStep;

/**
 * A document with its sentences, its claims, and what they rest on.
 *
 * @param claims in the order of their triggers in the text
 * @param dropped what looked like an act of force and was none, in the same order
 * @param attributions who holds what, in the order of their cues
 * @param followed each step from a pronoun or short form to whom it stands for
 */
public record Coded(
        ParsedDocument parsed,
        List<Claim> claims,
        List<Dropped> dropped,
        List<Attribution> attributions,
        List<ReferenceStep> followed) {

    public Coded {
        claims = List.copyOf(claims);
        dropped = List.copyOf(dropped);
        attributions = List.copyOf(attributions);
        followed = List.copyOf(followed);
    }
}
