package org.relata.evaluate;

import java.util.List;
import org.relata.model.Claim;
import org.relata.model.ParsedDocument;

/** A document with its sentences and the claims that were found in it. */
public record CodedDocument(ParsedDocument parsed, List<Claim> claims) {

    public CodedDocument {
        claims = List.copyOf(claims);
    }
}
