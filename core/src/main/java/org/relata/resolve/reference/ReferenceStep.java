package org.relata.resolve.reference;

import org.relata.model.Mention;

/**
 * One step of the way from a pronoun or short form to whom it stands for.
 *
 * @param rule by which rule of the chain: {@code pronoun}, {@code description}, {@code same name} …
 */
public record ReferenceStep(Mention from, Mention to, String rule) {}
