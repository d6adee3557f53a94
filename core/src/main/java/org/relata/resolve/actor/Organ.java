package org.relata.resolve.actor;

import java.util.List;

/**
 * An organ that every state has.
 *
 * @param id ends the actor's id: {@code military} of {@code isr-military}
 * @param name with {@code {state}} for the name of the state
 * @param sectors PLOVER sectors, the primary one first
 */
record Organ(String id, String name, List<String> sectors) {

    Organ {
        sectors = List.copyOf(sectors);
    }
}
