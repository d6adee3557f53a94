package org.relata;

import java.util.List;
import org.relata.model.Claim;
import org.relata.model.ParsedDocument;

/**
 * A document with its sentences and its claims.
 *
 * @param claims in the order of their triggers in the text
 */
public record Coded(ParsedDocument parsed, List<Claim> claims) {

    public Coded {
        claims = List.copyOf(claims);
    }
}
