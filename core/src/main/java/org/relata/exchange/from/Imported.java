package org.relata.exchange.from;

import org.relata.model.Claim;
import org.relata.model.Document;

/** One row: the document that it is, and the claim in it. */
public record Imported(Document document, Claim claim) {}
