package org.relata.model;

/**
 * A proper name that the parser found.
 *
 * @param first index of its first word in the sentence
 * @param last index of its last word, inclusive
 * @param type OntoNotes type: PERSON, NORP, ORG, GPE, LOC, FAC, EVENT, DATE, TIME, CARDINAL …
 */
public record Name(int first, int last, String type) {}
