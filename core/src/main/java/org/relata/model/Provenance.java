package org.relata.model;

/**
 * With what a claim was found.
 *
 * @param relata version of the program
 * @param lexicon version of the rules and word lists
 * @param registry version of the registry
 */
public record Provenance(String relata, String lexicon, String registry) {}
