package org.relata.resolve.actor;

import java.util.List;

/** A post that states or groups have, with the sectors of whoever holds it. */
record Post(String name, List<String> sectors) {

    Post {
        sectors = List.copyOf(sectors);
    }
}
