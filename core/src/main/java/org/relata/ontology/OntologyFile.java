package org.relata.ontology;

/**
 * One file of an ontology, read whole.
 *
 * @param key what it holds: {@code contexts.yaml}, {@code cameo.tsv}, {@code acled.yaml}, {@code ucdp.yaml}, or any
 *     other YAML name for one PLOVER type
 * @param name for messages
 * @param own whether it is the user's
 */
record OntologyFile(String key, String name, String content, boolean own) {}
