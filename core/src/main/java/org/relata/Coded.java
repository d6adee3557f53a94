package org.relata;

import java.util.List;
import org.relata.code.genre.Dropped;
import org.relata.model.Claim;
import org.relata.model.ParsedDocument;

/**
 * A document with its sentences and its claims.
 *
 * @param claims in the order of their triggers in the text
 * @param dropped what looked like an act of force and was none, in the same order
 */
public record Coded(ParsedDocument parsed, List<Claim> claims, List<Dropped> dropped) {

    public Coded {
        claims = List.copyOf(claims);
        dropped = List.copyOf(dropped);
    }
}
