package org.relata.ontology;

import java.util.List;

/**
 * One of ACLED's sub-event types.
 *
 * @param eventType name of the event type it belongs to
 * @param name as ACLED writes it
 * @param definition in our own words
 * @param disorder ACLED's disorder types; two for excessive force against protesters
 * @param politicalViolence whether it counts as political violence
 * @param organisedViolence whether it counts as organised political violence
 * @param demonstration whether it counts as a demonstration
 */
public record AcledSubEventType(
        String eventType,
        String name,
        String definition,
        List<String> disorder,
        boolean politicalViolence,
        boolean organisedViolence,
        boolean demonstration) {

    public AcledSubEventType {
        disorder = List.copyOf(disorder);
    }
}
