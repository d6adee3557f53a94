package org.relata.resolve.reference;

/**
 * That one mention of an act is of the same act as one before it.
 *
 * @param step by which rule: {@code repeated noun}, {@code noun of the verb}, {@code general noun}, {@code this or that}
 */
public record EventLink(EventMention from, EventMention to, String step) {}
