package org.relata.model;

/**
 * With what a claim was found.
 *
 * @param relata version of the program
 * @param lexicon twelve figures that change with the rules, word lists and ontology; of a user's own behind a plus
 * @param registry the same of the registry and the gazetteer
 */
public record Provenance(String relata, String lexicon, String registry) {}
