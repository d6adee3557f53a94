package org.relata.ontology;

import java.util.List;

/**
 * One of ACLED's event types.
 *
 * @param name as ACLED writes it
 * @param subEventTypes in ACLED's order
 */
public record AcledEventType(String name, List<AcledSubEventType> subEventTypes) {

    public AcledEventType {
        subEventTypes = List.copyOf(subEventTypes);
    }
}
