package org.relata.store;

import java.util.List;
import org.relata.corroborate.Pairing;

/**
 * Why claims are one event.
 *
 * @param claims those that tell it, the first told first
 * @param ties of each claim but the first: how it stands to that other claim of the event that it fits best
 * @param near claims that were compared with them and tell another event, by how near they came
 */
public record Story(Kept event, List<Kept> claims, List<Pairing> ties, List<Pairing> near) {

    public Story {
        claims = List.copyOf(claims);
        ties = List.copyOf(ties);
        near = List.copyOf(near);
    }
}
