package org.relata.ontology;

import org.jspecify.annotations.Nullable;

/**
 * A PLOVER mode: how it happened. Source: PLOVER manual DRAFT 2.0 (2024).
 *
 * @param type name of the type it belongs to; the same mode name can stand under several
 * @param name in lower case
 * @param definition in our own words
 * @param score -10 to +10; null where the manual gives none and the type's score holds
 * @param cameo the CAMEO code where the rule says no better
 */
public record Mode(
        String type,
        String name,
        String definition,
        @Nullable Double score,
        String cameo) {}
