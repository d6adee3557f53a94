package org.relata.ontology;

/**
 * One step of a numbered scale.
 *
 * @param code the number that the data set writes
 * @param name short, in lower case where the source has no name of its own
 * @param definition in our own words
 */
public record CodedValue(int code, String name, String definition) {}
