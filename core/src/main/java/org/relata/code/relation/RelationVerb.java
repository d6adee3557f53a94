package org.relata.code.relation;

import java.util.Set;

/**
 * A verb that ties two of its arguments.
 *
 * @param from where the actor stands: subject, object, complement or a preposition
 * @param to where the recipient stands
 * @param needs one of these particles or adverbs must stand with it; empty where it needs nothing
 * @param groups whether both must be groups
 * @param passive whether only a passive or participle states the tie
 * @param start whether the verb tells how the tie began
 */
record RelationVerb(
        String relation,
        Set<String> verbs,
        String from,
        String to,
        Set<String> needs,
        boolean groups,
        boolean passive,
        boolean start) {}
