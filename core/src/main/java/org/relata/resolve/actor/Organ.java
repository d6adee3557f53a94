package org.relata.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ that every state has.
 *
 * @param id ends the actor's id: {@code military} of {@code isr-military}
 * @param name with {@code {state}} for the name of the state
 * @param sectors PLOVER sectors, the primary one first
 * @param head the state's post whose holder heads it; null where that is not told
 */
record Organ(
        String id,
        String name,
        List<String> sectors,
        @Nullable String head) {

    Organ {
        sectors = List.copyOf(sectors);
    }
}
