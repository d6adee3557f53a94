package org.relata.code.relation;

import java.util.Set;

/**
 * A verb that ties two of its arguments.
 *
 * @param from where the actor stands: subject, object, complement, result, self or a preposition
 * @param to where the recipient stands
 * @param needs one of these particles or adverbs must stand with it; empty where it needs nothing
 * @param parties {@code group} where both must be groups, {@code forces} where the recipient must be a common noun for them,
 *     {@code polity} where the actor is a state or the like that is declared
 * @param passive whether only a passive or participle states the tie
 * @param start whether the verb tells how the tie began
 * @param open whether the recipient may stay untold
 */
record RelationVerb(
        String relation,
        Set<String> verbs,
        String from,
        String to,
        Set<String> needs,
        String parties,
        boolean passive,
        boolean start,
        boolean open) {

    /** Whether both must be groups. */
    boolean groups() {
        return parties.equals("group");
    }

    /** Whether the actor is a polity that is declared. */
    boolean polities() {
        return parties.equals("polity");
    }

    /** Whether who is led must be a group by a common noun, so that a place is not. */
    boolean forces() {
        return parties.equals("forces");
    }
}
