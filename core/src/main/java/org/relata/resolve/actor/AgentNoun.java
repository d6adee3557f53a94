package org.relata.resolve.actor;

import java.util.List;

/**
 * A common noun for somebody who acts: "rebel", "police", "villager".
 *
 * @param word singular, or the only form
 * @param sectors PLOVER sectors, the primary one first; empty where the noun tells none
 * @param person whether one of them is one human being
 */
public record AgentNoun(String word, ActorKind kind, List<String> sectors, boolean person) {

    public AgentNoun {
        sectors = List.copyOf(sectors);
    }
}
